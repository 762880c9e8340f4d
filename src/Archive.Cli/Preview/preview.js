// Only in a preview: loads the page anew when it has changed, tells the problems of the files, and marks what readers do not see yet.
const asked = new URL(import.meta.url).searchParams;
const own = asked.get("page");
const isPart = asked.has("part");
const kept = "archive-preview-open";

const make = (name, properties, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

const words = make("span", { role: "status" });
// A number that runs is not read aloud.
const howFar = make("span");
const list = make("ol");
const panel = make("details", { id: "preview", lang: "en", dir: "ltr", hidden: true }, make("summary", {}, words, howFar), list);
panel.open = sessionStorage.getItem(kept) === "yes";
panel.addEventListener("toggle", () => sessionStorage.setItem(kept, panel.open ? "yes" : "no"));
const region = make("aside", {}, panel);
region.setAttribute("aria-label", "Preview");
document.body.append(region);

const count = (number, one) => `${number.toLocaleString("en")} ${one}${number === 1 ? "" : "s"}`;

const problem = of => make("li", { className: of.isError ? "grave" : "" },
  make("code", { textContent: of.place }), " ",
  make("a", { href: of.rule, textContent: of.code }), " ",
  make("span", { textContent: of.sentences }));

let listed;
const told = ({ errors, warnings, isHeld, problems, drafts }) => {
  const parts = [];
  if (errors) parts.push(count(errors, "error"));
  if (warnings) parts.push(count(warnings, "warning"));
  if (isHeld) parts.push("the last good state is shown");
  if (!parts.length) parts.push("No problems");
  if (drafts.length) parts.push(count(drafts.length, "draft"));
  words.textContent = parts.join(" · ");
  panel.classList.toggle("grave", errors > 0);
  panel.hidden = false;
  // Problems that stay are left alone: the focus may be on one of them.
  const now = JSON.stringify([errors, warnings, problems]);
  if (now === listed) return;
  listed = now;
  list.replaceChildren(...problems.map(problem));
  if (problems.length < errors + warnings) list.append(make("li", { textContent: `… and ${count(errors + warnings - problems.length, "more problem")}; all are on the terminal.` }));
};

const mark = drafts => {
  for (const old of document.querySelectorAll(".preview-draft")) old.remove();
  const reasons = new Map(drafts.map(draft => [draft.path, draft.reason]));
  for (const link of document.querySelectorAll("#main a[href], .side a[href]"))
    if (reasons.has(link.getAttribute("href"))) link.after(make("span", { className: "preview-draft mark minor", lang: "en", dir: "ltr", textContent: "Draft", title: reasons.get(link.getAttribute("href")) }));
  const reason = reasons.get(location.pathname);
  if (reason) document.getElementById("main")?.prepend(make("p", { className: "preview-draft status", lang: "en", dir: "ltr" }, make("span", { className: "mark", textContent: "Draft" }), ` Readers do not see it: ${reason}.`));
};

// The browser keeps the place on the page when it loads it anew.
const check = async () => {
  const answer = await fetch(location.pathname + location.search, { method: "HEAD", cache: "no-store" });
  if (answer.headers.get("etag") !== `"${own}"`) location.reload();
};

// Of an archive of any size the first word is there at once, but not while its files are being read for the first time.
const reading = setTimeout(() => {
  words.textContent = isPart ? "Still reading · this page is not whole yet and completes itself" : "Reading the files · the site as it was last built is shown";
  panel.hidden = false;
}, isPart ? 0 : 400);

const events = new EventSource("/.preview/events");
events.addEventListener("reading", event => {
  const { count, all } = JSON.parse(event.data);
  howFar.textContent = ` · ${count.toLocaleString("en")} of ${all.toLocaleString("en")} articles`;
});

let last;
events.addEventListener("message", event => {
  clearTimeout(reading);
  howFar.textContent = "";
  // What says the same is left alone: the focus may be in it.
  if (event.data !== last) {
    const state = JSON.parse(last = event.data);
    told(state);
    mark(state.drafts);
  }
  check().catch(() => { });
});
