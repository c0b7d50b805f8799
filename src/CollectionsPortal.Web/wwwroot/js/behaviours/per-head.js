// Beside the lines that depend on how many live there: what was typed, in a month and for each of them. The same arithmetic as the portal's,
// in whole cents and always up; without script the portal writes it when the form comes back.
const MONTHS = 12;

export default function perHead(form) {
  const money = new Intl.NumberFormat("en-US", { style: "currency", currency: form.dataset.currency });
  form.addEventListener("input", show);
  show();

  function show() {
    const people = Math.max(1, whole("Input.Adults", 1) + whole("Input.Children", 0));
    form.querySelectorAll("p.per-head").forEach(told => {
      const line = told.closest(".budget-line");
      const typed = line.querySelector("input[inputmode=decimal]").value.trim();
      const times = Number(line.querySelector("select").selectedOptions[0].dataset.times);
      told.textContent = /^[$£]?[\d,]+(\.\d{1,2})?$/.test(typed) ? words(cents(typed) * times, people) : "";
    });
  }

  function whole(name, otherwise) {
    const typed = form.elements[name].value.trim();
    return /^\d+$/.test(typed) ? Number(typed) : otherwise;
  }

  function cents(typed) {
    return Math.round(Number(typed.replace(/[$£,]/g, "")) * 100);
  }

  function words(aYear, people) {
    const month = `${inMoney(aYear, MONTHS)} a month`;
    return people === 1 ? month : `${month}, ${inMoney(aYear, MONTHS * people)} per person`;
  }

  function inMoney(aYear, parts) {
    return money.format(Math.ceil(aYear / parts) / 100);
  }
}
