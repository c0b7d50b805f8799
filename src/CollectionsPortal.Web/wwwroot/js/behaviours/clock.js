// Keeps a clock on the page going, on somebody else's time.
export default function clock(element) {
  const format = new Intl.DateTimeFormat("en-US", { hour: "numeric", minute: "2-digit", timeZone: element.dataset.zone });
  const offset = Date.parse(element.dataset.now) - Date.now();
  setInterval(() => {
    element.textContent = format.format(Date.now() + offset).replace(/\s/u, " ").toLowerCase();
  }, 5000);
}
