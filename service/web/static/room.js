// A live room. Without this script everything works by forms and links; with it nothing has to be reloaded.
"use strict";

(() => {
  const $ = (id) => document.getElementById(id);
  const room = $("room");
  const log = $("log");
  const scroll = $("scroll");
  if (!room || !log) return;
  const { address, state } = room.dataset;
  const PART = { "X-Part": "1", Accept: "text/html" };
  const NEAR = 60; // pixels from the end that still count as being there
  const RETRY = 4000; // milliseconds
  const HINT = 6000;
  const title = document.title;
  let unread = 0;
  let live = null;
  let last = state;

  // ------------------------------------------------------------ where the reader stands

  // the list grows upwards from its end, so that 0 is the newest message and older ones are negative
  const atEnd = () => Math.abs(scroll.scrollTop) < NEAR;
  const toEnd = () => { scroll.scrollTop = 0; };

  function steady(change) {
    const stays = atEnd();
    const top = scroll.getBoundingClientRect().top;
    const anchor = stays ? null : [...log.children].find((item) => item.getBoundingClientRect().bottom > top);
    const was = anchor && anchor.getBoundingClientRect().top;
    change();
    if (stays) toEnd();
    else if (anchor && anchor.isConnected) scroll.scrollTop += anchor.getBoundingClientRect().top - was;
  }

  function seen() {
    if (document.hidden || !atEnd()) return;
    unread = 0;
    show();
  }

  function show() {
    document.title = unread ? `(${unread}) ${title}` : title;
    $("jump").hidden = atEnd();
    $("jump-words").textContent = unread ? room.dataset.new.replace("{n}", unread) : $("jump").dataset.words;
  }

  // ------------------------------------------------------------ pieces of the page

  const number = (item) => 2 * Number(item.dataset.number) + (item.id.startsWith("m") ? 1 : 0);

  // changes only what differs: the focus stays where it is, and a screen reader hears no card twice
  function morph(old, fresh) {
    if (old.nodeType !== fresh.nodeType || old.nodeName !== fresh.nodeName) {
      old.replaceWith(fresh);
      return;
    }
    if (old.nodeType !== Node.ELEMENT_NODE) {
      if (old.data !== fresh.data) old.data = fresh.data;
      return;
    }
    for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name)) old.removeAttribute(name);
    for (const { name, value } of fresh.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
    const theirs = [...fresh.childNodes];
    const ours = [...old.childNodes];
    theirs.forEach((node, place) => (place < ours.length ? morph(ours[place], node) : old.append(node)));
    ours.slice(theirs.length).forEach((node) => node.remove());
  }

  function parsed(html) {
    const holder = document.createElement("template");
    holder.innerHTML = html;
    return holder.content;
  }

  function put(item) {
    const old = $(item.id);
    if (old) {
      if (Number(item.dataset.changed || 1) > Number(old.dataset.changed || 0)) morph(old, item);
      return false;
    }
    let last = log.lastElementChild;
    while (last && number(last) > number(item)) last = last.previousElementSibling;
    if (last) last.after(item);
    else log.prepend(item);
    return true;
  }

  function apply(html) {
    steady(() => {
      for (const item of [...parsed(html).children]) {
        if (item.matches(".room-hint")) {
          hint(item.querySelector(".room-note").firstChild.textContent.trim());
          continue;
        }
        const once = item.dataset.once;
        if (once) $("sending").querySelector(`[data-once="${CSS.escape(once)}"]`)?.remove();
        const foreign = !item.classList.contains("room-mine") && !item.classList.contains("room-day");
        if (put(item) && foreign && (document.hidden || !atEnd())) unread += 1;
      }
      $("empty")?.remove();
    });
    show();
  }

  // ------------------------------------------------------------ what the server says

  function tell(words) {
    if ($("status").textContent !== words) $("status").textContent = words;
  }

  let fading = 0;
  function hint(words) {
    tell(words);
    clearTimeout(fading);
    fading = setTimeout(() => { if ($("status").textContent === words) tell(""); }, HINT);
  }

  function listen() {
    live = new EventSource(`${address}/events?since=${last}`);
    live.addEventListener("messages", (event) => {
      last = event.lastEventId || last;
      apply(event.data);
    });
    live.addEventListener("people", (event) => {
      const fresh = parsed(event.data).firstElementChild;
      if (Number(fresh.dataset.count) > 1) $("alone")?.remove();
      morph($("people"), fresh);
    });
    live.addEventListener("anew", () => location.reload());
    live.addEventListener("gone", () => {
      live.close();
      tell(room.dataset.gone);
    });
    live.addEventListener("open", () => tell(""));
    live.addEventListener("error", () => {
      tell(room.dataset.lost);
      if (live.readyState !== EventSource.CLOSED) return;
      setTimeout(listen, RETRY);
    });
  }

  async function post(form, fields) {
    const answer = await fetch(form.getAttribute("action"), {
      method: "POST",
      headers: PART,
      body: new URLSearchParams(fields),
    });
    if (answer.redirected) location.assign(answer.url);
    if (!answer.ok) throw Object.assign(new Error(answer.statusText), { answer });
  }

  async function reason(error) {
    if (!error.answer) return room.dataset.lost;
    const page = parsed(await error.answer.text());
    return page.querySelector("p")?.textContent.trim() || room.dataset.unsent;
  }

  // ------------------------------------------------------------ writing

  const write = $("write");
  const text = $("text");
  const draft = `draft ${address}`;

  function mark() {
    const bytes = crypto.getRandomValues(new Uint8Array(12));
    return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  function grow() {
    text.style.height = "auto";
    text.style.height = `${text.scrollHeight + text.offsetHeight - text.clientHeight}px`;
    sessionStorage.setItem(draft, text.value);
  }

  function answering(id, name, words) {
    $("reply-to").value = id;
    $("reply-name").textContent = name;
    $("reply-text").textContent = words;
    $("replying").hidden = !id;
    text.focus();
  }

  async function deliver(item, fields) {
    item.classList.remove("room-failed");
    item.querySelector(".room-when").textContent = "…";
    try {
      await post(write, fields);
    } catch (error) {
      if (!item.isConnected) return;
      item.classList.add("room-failed");
      const again = document.createElement("button");
      again.type = "button";
      again.textContent = room.dataset.again;
      again.addEventListener("click", () => deliver(item, fields));
      item.querySelector(".room-when").replaceChildren(`${room.dataset.unsent} `, again);
      tell(await reason(error));
    }
  }

  function send() {
    const words = text.value.trim();
    if (!words) return;
    const fields = { text: words, reply_to: $("reply-to").value, once: mark() };
    const item = parsed(
      '<li class="room-said room-mine room-follows room-sending"><div class="room-bubble">' +
      '<p class="room-words" dir="auto"></p><p class="room-when"></p></div></li>',
    ).firstElementChild;
    item.dataset.once = fields.once;
    item.querySelector(".room-words").textContent = words;
    $("sending").append(item);
    text.value = "";
    answering("", "", "");
    grow();
    toEnd();
    deliver(item, fields);
  }

  if (write) {
    text.value ||= sessionStorage.getItem(draft) || "";
    grow();
    text.addEventListener("input", grow);
    text.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      send();
    });
    write.addEventListener("submit", (event) => {
      event.preventDefault();
      send();
    });
    $("reply-drop").addEventListener("click", (event) => {
      event.preventDefault();
      answering("", "", "");
    });
  }

  // ------------------------------------------------------------ reading

  log.addEventListener("submit", async (event) => {
    const button = event.submitter;
    if (!button || !event.target.matches(".room-form")) return;
    event.preventDefault();
    if (button.getAttribute("aria-busy")) return;
    button.setAttribute("aria-busy", "true");
    try {
      await post(event.target, { message: event.target.elements.message.value, data: button.value });
      tell("");
    } catch (error) {
      tell(await reason(error));
    }
    setTimeout(() => button.removeAttribute("aria-busy"), 1500);
  });

  async function older(link) {
    const answer = await fetch(link.href, { headers: PART });
    if (!answer.ok) return location.assign(link.href);
    const piece = parsed(await answer.text());
    scroll.setAttribute("aria-live", "off");
    steady(() => {
      const more = piece.querySelector(".room-older");
      for (const item of [...piece.querySelector("ol").children]) put(item);
      if (more) $("older").replaceWith(more);
      else $("older").remove();
    });
    setTimeout(() => scroll.setAttribute("aria-live", "polite"), 500);
  }

  scroll.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (link.matches(".room-older a") && state) {
      event.preventDefault();
      older(link);
    } else if (link.matches(".room-answer") && write) {
      event.preventDefault();
      const item = link.closest("li");
      const words = item.querySelector(".room-title, .room-words").textContent.trim();
      answering(item.dataset.number, item.querySelector(".room-who").textContent.trim(), words);
    } else if (link.matches(".room-quote") && !$(link.hash.slice(1))) {
      event.preventDefault();
      location.assign(`${address}?before=${Number(link.hash.slice(2)) + 1}`);
    }
  });

  $("jump").dataset.words = $("jump-words").textContent;
  $("jump").addEventListener("click", () => {
    toEnd();
    seen();
    text?.focus({ preventScroll: true });
  });
  scroll.addEventListener("scroll", () => { seen(); show(); }, { passive: true });
  document.addEventListener("visibilitychange", seen);

  if (!state) return;
  listen();
  // a page that is kept while one looks at another holds no connection, and catches up when it is shown again
  addEventListener("pagehide", () => live.close());
  addEventListener("pageshow", (event) => { if (event.persisted) listen(); });
})();
