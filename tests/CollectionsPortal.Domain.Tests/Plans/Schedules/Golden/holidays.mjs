// Prints the public holidays of the United States and of England, as the npm package date-holidays has them.
// Usage: npm install --prefix DIR date-holidays@3.37.0, then: NODE_PATH=DIR/node_modules node holidays.mjs FROM TO
import { createRequire } from "node:module";

const require = createRequire(process.env.NODE_PATH + "/");
const Holidays = require("date-holidays");
const [from, to] = process.argv.slice(2).map(Number);

for (const [currency, place] of [["USD", ["US"]], ["GBP", ["GB", "ENG"]]]) {
  const calendar = new Holidays(...place);
  for (let year = from; year <= to; year++) {
    const days = calendar.getHolidays(year).filter(day => day.type === "public").map(day => day.date.slice(0, 10));
    console.log([currency, year, [...new Set(days)].sort().join(" ")].join(","));
  }
}
