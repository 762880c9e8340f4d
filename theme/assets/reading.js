// A citation shows its reference where it stands; "how to cite" can be copied. Without this a citation leads to its reference,
// and the words can be selected.
const pause = 150;
const grace = 300;
const edge = 8;

const card = document.createElement("div");
card.id = "reference.card";
card.className = "card";
card.popover = "manual";

let shown;
let timer;
let isTouch = false;
const citation = target => target.closest?.(".cite a");

const place = () => {
  const at = shown.getBoundingClientRect();
  const own = card.getBoundingClientRect();
  const widest = document.documentElement.clientWidth - own.width - edge;
  const below = at.bottom + edge;
  card.style.left = `${Math.max(edge, Math.min(at.left, widest))}px`;
  card.style.top = `${below + own.height < innerHeight ? below : Math.max(edge, at.top - own.height - edge)}px`;
};

const hide = () => {
  clearTimeout(timer);
  shown?.removeAttribute("aria-describedby");
  shown = undefined;
  if (card.matches(":popover-open")) card.hidePopover();
};

const show = link => {
  clearTimeout(timer);
  if (link === shown) return;
  hide();
  const reference = document.getElementById(link.hash.slice(1));
  if (!reference) return;
  card.replaceChildren(...[...reference.children].map(part => part.cloneNode(true)));
  for (const part of card.querySelectorAll(".back, .backs")) part.remove();
  for (const part of card.querySelectorAll("[id]")) part.removeAttribute("id");
  // Within the article, for its language and direction.
  link.closest("article").append(card);
  card.showPopover();
  shown = link;
  link.setAttribute("aria-describedby", card.id);
  place();
};

if (card.showPopover) {
  document.addEventListener("pointerover", event => {
    if (event.pointerType === "touch") return;
    clearTimeout(timer);
    const link = citation(event.target);
    if (link) timer = setTimeout(show, pause, link);
    else if (shown && !card.contains(event.target)) timer = setTimeout(hide, grace);
  });
  document.addEventListener("focusin", event => {
    const link = citation(event.target);
    if (link?.matches(":focus-visible")) show(link);
    else if (!link && !card.contains(event.target)) hide();
  });
  document.addEventListener("pointerdown", event => {
    isTouch = event.pointerType === "touch";
    if (shown && citation(event.target) !== shown && !card.contains(event.target)) hide();
  });
  // The first touch shows, the second goes there.
  document.addEventListener("click", event => {
    const link = citation(event.target);
    if (!link) return;
    if (isTouch && link !== shown) {
      event.preventDefault();
      show(link);
    } else hide();
  });
  document.addEventListener("keydown", event => event.key === "Escape" && hide());
  addEventListener("scroll", hide, { passive: true });
  addEventListener("resize", hide);
}

for (const button of document.querySelectorAll(".copy")) {
  if (!navigator.clipboard) break;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const parts = button.closest("section, nav").querySelectorAll(".citation, .permalink");
    await navigator.clipboard.writeText([...parts].map(part => part.textContent.trim()).join(" ").replace(/[\u2066-\u2069]/g, ""));
    button.nextElementSibling.textContent = button.dataset.copied;
  });
}
