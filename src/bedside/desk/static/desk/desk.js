/* Keys, kept drafts, one-click rewrites, copying. All essential steps work without this file. */
(function () {
  "use strict";
  var root = document.documentElement, doc = document;
  root.classList.add("js");
  var all = function (what, where) { return Array.from((where || doc).querySelectorAll(what)); };
  var typed = function (field) { field.dispatchEvent(new Event("input", { bubbles: true })); };

  /* Drafts: every change is kept in this browser until the saved page says the same words. */
  var fieldsOf = function (form) { return all("textarea[name], input[type=text][name], input[type=url][name], input:not([type])[name]", form); };
  var valuesOf = function (form) {
    var kept = {};
    fieldsOf(form).forEach(function (field) { if (field.name !== "csrfmiddlewaretoken") kept[field.name] = field.value; });
    return kept;
  };
  var same = function (one, other) { return Object.keys(one).every(function (name) { return (other[name] || "").replace(/\r\n/g, "\n").trim() === (one[name] || "").replace(/\r\n/g, "\n").trim(); }); };
  all("form[data-keep]").forEach(function (form) {
    var key = "bedside:" + form.dataset.keep, stored = null, timer = 0;
    try { stored = JSON.parse(localStorage.getItem(key)); } catch (e) { stored = null; }
    var bar = form.querySelector("[data-kept]");
    if (stored && !same(stored.values, valuesOf(form)) && bar) {
      bar.hidden = false;
      bar.querySelector("[data-at]").textContent = new Date(stored.at).toLocaleString();
      bar.addEventListener("click", function (event) {
        var wish = event.target.closest("button");
        if (!wish) return;
        if (wish.value === "restore") fieldsOf(form).forEach(function (field) {
          if (field.name in stored.values) { field.value = stored.values[field.name]; typed(field); }
        });
        else localStorage.removeItem(key);
        bar.hidden = true;
      });
    } else if (stored) localStorage.removeItem(key);
    form.addEventListener("input", function () {
      all("[data-clean-only] button").forEach(function (button) { button.disabled = true; });
      all("[data-dirty-only]").forEach(function (note) { note.hidden = false; });
      clearTimeout(timer);
      timer = setTimeout(function () {
        try { localStorage.setItem(key, JSON.stringify({ at: Date.now(), values: valuesOf(form) })); } catch (e) { /* full or forbidden: the page still works */ }
      }, 300);
    });
  });

  /* One-click changes: a rewrite of a stretch, a suggested text, a citation mark at the cursor. */
  var put = function (field, start, end, words) {
    field.setRangeText(words, start, end, "end");
    typed(field);
    field.focus();
  };
  /* The last rewrites can be undone, as long as nobody typed since. */
  var changes = [], note = doc.querySelector("[data-changed]");
  var tell = function () {
    if (!note) return;
    note.hidden = !changes.length;
    if (changes.length) note.querySelector("[data-changed-now]").textContent = changes[changes.length - 1].words || "–";
  };
  var change = function (field, start, end, words) {
    var before = field.value;
    put(field, start, end, words);
    changes.push({ field: field, before: before, after: field.value, words: words });
    tell();
  };
  if (note) note.addEventListener("click", function (event) {
    var last = event.target.closest("button") && changes.pop();
    if (last && last.field.value === last.after) put(last.field, 0, last.after.length, last.before);
    tell();
  });
  doc.addEventListener("input", function (event) {
    if (event.isTrusted && changes.some(function (one) { return one.field === event.target; })) { changes = []; tell(); }
  });
  var points = function (text, count) { return Array.from(text).slice(0, count).join("").length; };
  doc.addEventListener("click", function (event) {
    var hit = event.target.closest("[data-rewrite], [data-select], [data-fill], [data-copy], [data-dialog]");
    if (!hit) return;
    if (hit.dataset.rewrite !== undefined) {
      var field = doc.getElementById(hit.dataset.for), text = field.value.replace(/\r\n/g, "\n");
      var start = points(text, +hit.dataset.start), end = points(text, +hit.dataset.end);
      event.preventDefault();
      if (text.slice(start, end) === hit.dataset.was) change(field, start, end, hit.dataset.rewrite);
      else typed(field);
    } else if (hit.dataset.select !== undefined) {
      var shown = doc.getElementById(hit.dataset.select), words = shown.value.replace(/\r\n/g, "\n");
      event.preventDefault();
      if (shown.closest("details")) shown.closest("details").open = true;
      shown.focus();
      shown.setSelectionRange(points(words, +hit.dataset.start), points(words, +hit.dataset.end));
      shown.scrollIntoView({ block: "center" });
    } else if (hit.dataset.fill !== undefined) {
      var target = doc.getElementById(hit.dataset.for);
      event.preventDefault();
      change(target, 0, target.value.length, hit.dataset.fill);
    } else if (hit.dataset.copy !== undefined) {
      event.preventDefault();
      var source = doc.getElementById(hit.dataset.copy), words = source.value !== undefined ? source.value : source.textContent;
      navigator.clipboard.writeText(words).then(function () { hit.lastElementChild.textContent = hit.dataset.done; });
    } else doc.getElementById(hit.dataset.dialog).showModal();
  });
  doc.addEventListener("cited", function (event) {
    var field = doc.getElementById("id_body");
    if (field) put(field, field.selectionEnd, field.selectionEnd, event.detail.value);
  });
  doc.addEventListener("htmx:afterRequest", function (event) {
    var form = event.target.closest ? event.target.closest("[data-empty-after]") : null;
    if (form && event.detail.successful) { form.reset(); form.querySelector("input[name=text]").focus(); }
  });
  var unreachable = function (event) {
    if (event.target.id === "band") return; /* it asks again by itself */
    var place = doc.getElementById("notices"), note = doc.createElement("div");
    note.className = "notice warning";
    note.setAttribute("role", "status");
    note.textContent = root.dataset.offline;
    place.replaceChildren(note);
  };
  doc.addEventListener("htmx:sendError", unreachable);
  doc.addEventListener("htmx:responseError", unreachable);

  /* Keys: j k Enter r u ?, never while somebody types. */
  var isTyping = function (node) { return node.closest("input, textarea, select, [contenteditable], dialog[open]"); };
  var step = function (by) {
    var rows = all("[data-row]"), at = rows.indexOf(doc.activeElement), next = rows[Math.max(0, Math.min(rows.length - 1, at < 0 ? 0 : at + by))];
    if (next) next.focus();
  };
  doc.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    var key = event.key, field = doc.querySelector("[data-reply]"), up = doc.querySelector("[data-up]");
    if (key === "j") step(1);
    else if (key === "k") step(-1);
    else if (key === "r" && field) { event.preventDefault(); field.focus(); field.setSelectionRange(field.value.length, field.value.length); field.scrollIntoView({ block: "center" }); }
    else if (key === "u" && up) up.click();
    else if (key === "?" && doc.getElementById("keys")) doc.getElementById("keys").showModal();
    else if (key === "m" && event.target.matches("[data-post]")) move(event.target.dataset.post, event.target.dataset.at);
  });

  /* First run: the time zone of this machine is offered, and stays the person's choice. */
  all("select[data-zone]").forEach(function (choice) {
    if (!choice.value) choice.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
  });

  /* Plan: drag a post to a day, or press m on it. */
  var mover = doc.getElementById("mover");
  var move = function (post, at) {
    if (!mover) return;
    mover.querySelector("[name=post]").value = post;
    mover.querySelector("[name=at]").value = at;
    mover.showModal();
  };
  var drop = function (day, on) { if (day) day.classList.toggle("drop", on); };
  if (mover) {
    doc.addEventListener("dragstart", function (event) {
      var chip = event.target.closest("[data-post]");
      if (chip) event.dataTransfer.setData("text/plain", chip.dataset.post + " " + chip.dataset.at);
    });
    all("[data-day]").forEach(function (day) {
      day.addEventListener("dragover", function (event) { event.preventDefault(); drop(day, true); });
      day.addEventListener("dragleave", function () { drop(day, false); });
      day.addEventListener("drop", function (event) {
        event.preventDefault();
        drop(day, false);
        var moved = event.dataTransfer.getData("text/plain").split(" ");
        if (moved.length === 2) move(moved[0], day.dataset.day + "T" + moved[1].split("T")[1]);
      });
    });
  }
})();
