/* Shows a notification when the desk rings and no page is open. It keeps nothing and stands in the way of no request. */
"use strict";
self.addEventListener("install", function () { self.skipWaiting(); });
self.addEventListener("activate", function (event) { event.waitUntil(self.clients.claim()); });

/* Only addresses of this desk are opened, whatever a message says. */
var own = function (address) {
  try {
    var found = new URL(address, self.location.origin);
    if (address && found.origin === self.location.origin) return found.href;
  } catch (e) { /* below */ }
  return self.location.origin + "/inbox/?lane=urgent";
};

/* No word of the person comes with a ring, so all that is shown can stand here. */
var words = /^es/.test(self.navigator.language) ? { ring: "Espera un mensaje urgente", have: "Lo tengo" } : { ring: "An urgent message waits", have: "I have it" };

self.addEventListener("push", function (event) {
  var told = {};
  try { told = event.data.json(); } catch (e) { /* a ring without words is still a ring */ }
  var url = own(told.url), alert = /\/alerts\/(\d+)\//.exec(url);
  event.waitUntil(self.registration.showNotification(told.text || words.ring, {
    tag: alert ? "alert-" + alert[1] : "bell",
    renotify: true,
    requireInteraction: true,
    data: { url: url },
    actions: alert ? [{ action: "have", title: words.have }] : []
  }));
});

var show = function (address) { return self.clients.openWindow(own(address)); };
/* The button says "I have it"; if the desk does not hear it, the page with the same button opens instead. */
var have = function (address) {
  return fetch(address + "have/", { method: "POST" })
    .then(function (reply) { if (!reply.ok) throw new Error(reply.status); return reply.json(); })
    .then(function (told) { return show(told.open); }, function () { return show(address); });
};
self.addEventListener("notificationclick", function (event) {
  event.notification.close();
  var url = event.notification.data.url;
  event.waitUntil(event.action === "have" ? have(url) : show(url));
});
