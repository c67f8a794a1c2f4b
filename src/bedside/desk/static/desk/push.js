/* Subscribes this browser to the bell, and says which of the listed browsers is this one. */
(function () {
  "use strict";
  var form = document.getElementById("push");
  if (!form) return;
  var button = form.querySelector("button"), said = form.querySelector("[data-said]");
  var say = function (words) { said.textContent = words; button.disabled = false; };
  var bytes = function (text) {
    var plain = atob((text + "===".slice((text.length + 3) % 4)).replace(/-/g, "+").replace(/_/g, "/"));
    return Uint8Array.from(plain, function (letter) { return letter.charCodeAt(0); });
  };
  var mark = function (endpoint) {
    return crypto.subtle.digest("SHA-256", new TextEncoder().encode(endpoint)).then(function (hash) {
      return Array.from(new Uint8Array(hash), function (n) { return n.toString(16).padStart(2, "0"); }).join("");
    });
  };
  if (!window.isSecureContext || !("serviceWorker" in navigator) || !("PushManager" in window) || !("Notification" in window)) {
    button.hidden = true;
    say(form.dataset.unable);
    return;
  }

  var current = navigator.serviceWorker.getRegistration("/").then(function (found) { return found ? found.pushManager.getSubscription() : null; });
  current.then(function (found) { return found && mark(found.endpoint); }).then(function (here) {
    var row = here && document.querySelector('[data-device="' + here + '"]');
    if (!row) return;
    row.querySelector("[data-here]").hidden = false;
    button.hidden = !row.querySelector(".need");
    row.querySelector("[data-off]").closest("form").addEventListener("submit", function () {
      current.then(function (found) { found.unsubscribe(); });
    });
  });

  var subscribe = function (worker) {
    var wish = { userVisibleOnly: true, applicationServerKey: bytes(form.dataset.key) };
    /* A browser that was subscribed with an older key lets go of that one first. */
    return worker.pushManager.subscribe(wish).catch(function (trouble) {
      return worker.pushManager.getSubscription().then(function (old) {
        if (!old) throw trouble;
        return old.unsubscribe().then(function () { return worker.pushManager.subscribe(wish); });
      });
    });
  };
  form.addEventListener("submit", function (event) {
    if (form.elements.endpoint.value) return;
    event.preventDefault();
    button.disabled = true;
    Notification.requestPermission().then(function (answer) {
      if (answer !== "granted") return say(form.dataset.refused);
      return navigator.serviceWorker.register(form.dataset.worker, { scope: "/" })
        .then(function () { return navigator.serviceWorker.ready; })
        .then(subscribe)
        .then(function (found) {
          var told = found.toJSON();
          form.elements.endpoint.value = told.endpoint;
          form.elements.p256dh.value = told.keys.p256dh;
          form.elements.auth.value = told.keys.auth;
          form.submit();
        });
    }).catch(function () { say(form.dataset.failed); });
  });
})();
