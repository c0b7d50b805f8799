// Up and down move through the links of a list, from the box above it and back.
export default function arrowList(list) {
  const links = () => [...list.querySelectorAll("a[data-stop]")];
  const box = document.querySelector("[data-arrow-box]");

  list.addEventListener("keydown", event => {
    const all = links();
    const at = all.indexOf(event.target.closest("a[data-stop]"));
    const to = { ArrowDown: all[at + 1], ArrowUp: all[at - 1] ?? box, Home: all[0], End: all.at(-1) }[event.key];
    if (at >= 0) {
      move(event, to);
    }
  });
  box?.addEventListener("keydown", event => {
    if (event.key === "ArrowDown") {
      move(event, links()[0]);
    }
  });
}

function move(event, target) {
  if (target) {
    event.preventDefault();
    target.focus();
  }
}
