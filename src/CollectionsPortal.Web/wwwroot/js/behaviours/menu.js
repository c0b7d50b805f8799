// A disclosure that closes by Escape, which gives the focus back, and by a click elsewhere.
export default function menu(details) {
  document.addEventListener("click", event => {
    if (!details.contains(event.target)) {
      details.open = false;
    }
  });
  details.addEventListener("keydown", event => {
    if (event.key === "Escape" && details.open) {
      details.open = false;
      details.querySelector("summary").focus();
    }
  });
}
