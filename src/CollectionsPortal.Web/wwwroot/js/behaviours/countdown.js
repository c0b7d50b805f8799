// Counts down to a moment that the page names in words as well.
export default function countdown(element) {
  const end = Date.parse(element.dataset.until);
  // The machine's clock may be wrong, so what is left is taken from the portal's.
  const offset = Date.parse(element.dataset.now) - Date.now();
  const timer = setInterval(show, 1000);
  show();

  function show() {
    const seconds = Math.max(0, Math.round((end - Date.now() - offset) / 1000));
    element.textContent = seconds > 0 ? `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")} left` : element.dataset.over;
    if (seconds === 0) {
      clearInterval(timer);
    }
  }
}
