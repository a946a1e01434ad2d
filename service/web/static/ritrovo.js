// Everything works without this; with it the pages read while you write, save while you choose, and stay true.
"use strict";

const pageLanguage = document.documentElement.lang;
const one = (selector, root = document) => root.querySelector(selector);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];

// ------------------------------------------------------------------ the reader's own zone
const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone || "";

function keepZone() {
  if (!ownZone) return;
  const secure = location.protocol === "https:" ? "; Secure" : "";
  document.cookie = `tz=${encodeURIComponent(ownZone)}; Path=/; Max-Age=34560000; SameSite=Lax${secure}`;
  for (const field of all("[data-own-zone]")) field.value = ownZone;
}

function inZone(instant, zone, withDay) {
  const form = { hour: "numeric", minute: "2-digit", timeZone: zone };
  if (withDay) Object.assign(form, { weekday: "short", day: "numeric", month: "short" });
  return new Intl.DateTimeFormat(pageLanguage, form).format(instant);
}

function sayOwnTimes(root = document) {
  const page = one("[data-zone]");
  if (!page || !ownZone) return;
  for (const place of all(".own[data-starts]", root)) {
    if (!place.dataset.starts || place.textContent.trim()) continue;
    const starts = new Date(place.dataset.starts);
    try {
      if (inZone(starts, ownZone, true) === inZone(starts, page.dataset.zone, true)) continue;
      const day = (zone) => new Intl.DateTimeFormat("en", { dateStyle: "short", timeZone: zone }).format(starts);
      let time = inZone(starts, ownZone, day(ownZone) !== day(page.dataset.zone));
      if (place.dataset.ends) time += ` – ${inZone(new Date(place.dataset.ends), ownZone, false)}`;
      place.textContent = page.dataset.own.replace("{time}", time);
      place.hidden = false;
    } catch { /* a zone that this browser does not know: the group's time stands */ }
  }
}

// ------------------------------------------------------------------ copy and share
function offerSharing() {
  for (const button of all("[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const field = one(button.dataset.copy);
      try {
        await navigator.clipboard.writeText(field.value);
      } catch {
        field.focus();
        field.select();
        document.execCommand("copy");
      }
      const status = one("[data-status]", button.closest("section"));
      if (status) status.textContent = button.dataset.done;
    });
  }
  for (const button of all("[data-share]")) {
    if (!navigator.share) continue;
    button.hidden = false;
    button.addEventListener("click", () => navigator.share({ text: one(button.dataset.share).value }).catch(() => {}));
  }
}

// ------------------------------------------------------------------ reading while you write
let mended = false; // times were added or mended by hand: what is read anew joins them

function readWhileWriting() {
  const form = one("#paste");
  const found = one("#found");
  if (!form || !found) return;
  const box = one("textarea", form);
  let waiting = 0;
  let asked = 0;
  let last = "";
  let pasted = false;
  const read = async () => {
    const text = box.value.trim();
    if (text === last) return;
    last = text;
    const mine = ++asked;
    if (!text) {
      found.replaceChildren();
      return;
    }
    const said = new FormData(form);
    said.delete("file"); // only a press sends a file
    if (mended) for (const kept of all("input[name=slot]:checked", found)) said.append("slot", kept.value);
    const html = await part(form.action, said);
    if (mine !== asked || html === null) return;
    const here = pasted;
    pasted = false;
    const kept = keepTyped(found);
    found.innerHTML = html;
    restoreTyped(found, kept);
    write(one("#found-said"), one("#draft-head", found)?.textContent ?? "");
    if (here && one("input[name=slot]", found)) showFound();
  };
  // what was found stands under the box: on a phone that is out of sight
  const showFound = () => {
    const head = one("#draft-head", found);
    head.focus({ preventScroll: true });
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    head.closest("form").scrollIntoView({ behavior: calm ? "auto" : "smooth", block: "start" });
  };
  form.addEventListener("submit", (event) => {
    if (one("input[type=file]", form)?.files.length || box.value.trim() !== last || !one("input[name=slot]", found)) return;
    event.preventDefault();
    showFound();
  });
  box.addEventListener("paste", () => { pasted = true; });
  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(read, 350);
  });
  if (box.value.trim()) read();
}

async function part(address, body) {
  try {
    const answer = await fetch(address, { method: "POST", body, headers: { "X-Part": "1" } });
    return answer.ok || answer.status < 500 ? await answer.text() : null;
  } catch {
    return null;
  }
}

function keepTyped(root) {
  return new Map(all("input[name=title], input[name=name], input[name=place]", root).map((i) => [i.name, i.value]));
}

function restoreTyped(root, kept) {
  for (const [name, value] of kept) {
    const field = one(`input[name=${name}]`, root);
    if (field && value) field.value = value;
  }
}

// adding and mending a time redraws the list in its place
document.addEventListener("submit", async (event) => {
  const by = event.submitter;
  const form = event.target;
  if (by && by.matches("[data-reread]") && one("#found")) {
    event.preventDefault();
    const html = await part(by.formAction, new FormData(form));
    if (html === null) {
      form.submit();
      return;
    }
    one("#found").innerHTML = html;
    mended = true;
    const again = one("#draft-add");
    if (again) again.focus();
    return;
  }
  if (by && by.matches("[data-once]")) setTimeout(() => { by.disabled = true; }, 0);
});
addEventListener("pageshow", () => { for (const b of all("[data-once]")) b.disabled = false; });

// ------------------------------------------------------------------ saving while you choose
function saveWhileChoosing() {
  const form = one("form[data-saves]");
  if (!form) return;
  const status = one("[data-saved-status]", form);
  form.classList.add("live");
  let clearing = 0;
  const tell = (words) => {
    status.textContent = words;
    clearTimeout(clearing);
    clearing = setTimeout(() => { status.textContent = ""; }, 4000);
  };
  let turn = Promise.resolve();
  const save = () => {
    turn = turn.then(async () => {
      try {
        const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)), headers: { "X-Part": "1" } });
        tell(answer.ok ? form.dataset.saved : form.dataset.unsaved);
      } catch {
        tell(form.dataset.unsaved);
      }
    });
  };
  form.addEventListener("change", (event) => {
    if (event.target.matches("input[type=radio], #name")) save();
  });
}

// ------------------------------------------------------------------ live
function stayTrue() {
  const page = one("[data-live]");
  if (!page || !window.EventSource) return;
  const source = new EventSource(page.dataset.live);
  let first = true;
  const hear = (event) => {
    const news = JSON.parse(event.data);
    if (news.definition !== page.dataset.definition) {
      refresh(page, news);
    } else if (news.options && showTally(page, news) && !first) {
      one("#news").textContent = `${page.dataset.news} ${news.voters_text}`;
    }
    first = false;
  };
  source.addEventListener("poll", hear);
  source.addEventListener("meeting", hear);
  addEventListener("pagehide", () => source.close());
}

function write(place, text) {
  if (!place || place.textContent === String(text)) return false;
  place.textContent = text;
  return true;
}

function showTally(page, news) {
  let changed = false;
  for (const [id, tally] of Object.entries(news.options)) {
    const option = one(`[data-option="${id}"]`, page);
    if (!option) continue;
    for (const answer of ["yes", "maybe", "no"]) {
      changed = write(one(`[data-count=${answer}]`, option), tally.counts[answer]) || changed;
      const bar = one(`[data-bar=${answer}]`, option);
      bar.setAttribute("x", tally.offsets[answer]);
      bar.setAttribute("width", tally.widths[answer]);
      const who = one(`[data-who=${answer}]`, option);
      who.hidden = tally.who[answer].length === 0;
      changed = write(one("dd", who), tally.who[answer].join(", ")) || changed;
    }
    option.classList.toggle("leads", news.voters > 0 && String(news.leader) === id);
    one(".names", option).hidden = news.voters === 0;
  }
  changed = write(one("[data-voters]", page), news.voters_text) || changed;
  if (one("[data-leader]", page)) {
    write(one("[data-leader]", page), news.leader_text);
    write(one("[data-reason]", page), news.reason);
  } else if (news.voters > 0 && news.leader !== null) {
    refresh(page, news);
  }
  one("[data-missing]", page).hidden = news.missing.length === 0;
  write(one("[data-missing-names]", page), news.missing.join(", "));
  return changed;
}

// The page itself has changed (a time was added, the poll decided): take over the parts that differ. What somebody has
// chosen but not sent stays, and so does the place of the keyboard.
let refreshing = false;
async function refresh(page, news) {
  if (refreshing) return;
  refreshing = true;
  try {
    const answer = await fetch(location.pathname, { headers: { Accept: "text/html" } });
    if (!answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    const freshPage = one("[data-live]", fresh);
    const active = document.activeElement;
    const open = new Set(all("details[open]", page).map((d) => d.id || d.className));
    const chosen = all("input[type=radio]:checked", page).map((r) => r.id);
    for (const now of all("[data-part]", page)) {
      const then = fresh.getElementById(now.id);
      if (then && then.innerHTML !== now.innerHTML) now.replaceChildren(...document.adoptNode(then).childNodes);
    }
    const send = one("#send", page);
    if ((send && !one("#send", fresh)) || Boolean(one("#past", page)) !== Boolean(one("#past", fresh))) {
      location.reload(); // no more answers are taken: the page has another shape
      return;
    }
    for (const id of chosen) {
      const radio = document.getElementById(id);
      if (radio) radio.checked = true;
    }
    for (const d of all("details", page)) if (open.has(d.id || d.className)) d.open = true;
    if (active && active.id && document.activeElement !== active) document.getElementById(active.id)?.focus({ preventScroll: true });
    page.dataset.definition = freshPage.dataset.definition;
    sayOwnTimes(page);
    write(one("[data-voters]", page), one("[data-voters]", fresh)?.textContent ?? "");
    one("#news").textContent = `${page.dataset.news} ${news.voters_text || ""}`.trim();
  } catch { /* the next news tries again */
  } finally {
    refreshing = false;
  }
}

keepZone();
sayOwnTimes();
offerSharing();
readWhileWriting();
saveWhileChoosing();
stayTrue();
one("[data-focus]")?.focus({ preventScroll: true });
if (location.search.includes("said=")) history.replaceState(null, "", location.pathname + location.hash);
