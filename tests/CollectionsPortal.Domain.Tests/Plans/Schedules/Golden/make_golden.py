#!/usr/bin/env python3
"""Makes the figures that the arithmetic of plans is held against, with programs that are not ours.

  amortisation.csv, totals.csv   LibreOffice Calc: PMT, CUMIPMT and a sheet that rounds each period's interest with ROUND
  due-days.csv                   python-dateutil: rrule and relativedelta; numpy: busday_offset over the holidays below
  holidays.csv                   npm: date-holidays (see holidays.mjs); for the United States together with python-holidays, because the one
                                 does not know the weekday on which Veterans Day is observed, and the other is older than Juneteenth

Usage: apt-get install libreoffice-calc-nogui python3-dateutil python3-holidays python3-numpy, npm install --prefix DIR date-holidays@3.37.0,
then: NODE_PATH=DIR/node_modules /usr/bin/python3 make_golden.py
The files are committed: the tests read them, and nobody needs these programs to run the tests.
"""
import csv
import datetime as dt
import os
import subprocess
import tempfile
from pathlib import Path

import dateutil
import holidays as python_holidays
import numpy
from dateutil.relativedelta import relativedelta
from dateutil.rrule import FR, MO, MONTHLY, TU, WE, WEEKLY, rrule

HERE = Path(__file__).parent

# principal, percent a year, months
LOANS = [(1200, "12", 12), (5000, "7.25", 36), ("843.17", "9.9", 18), (25000, "5.5", 60), (162000, "3.875", 360), (300, "0", 7), ("99.99", "29.99", 24), (75000, "6", 180)]


def calc(rows):
    """Lets LibreOffice Calc compute a sheet of formulas; gives back its cells as text."""
    cells = "".join("<table:table-row>" + "".join(cell(value) for value in row) + "</table:table-row>" for row in rows)
    sheet = (
        '<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
        'xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">'
        f'<office:body><office:spreadsheet><table:table table:name="S">{cells}</table:table></office:spreadsheet></office:body></office:document>')
    with tempfile.TemporaryDirectory() as at:
        (Path(at) / "sheet.fods").write_text(sheet, encoding="utf-8")
        # Raw values, not what a cell shows: token 8 is "save cell content as shown".
        subprocess.run(
            ["soffice", "--headless", f"-env:UserInstallation=file://{at}/profile", "--convert-to",
             "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false", "--outdir", at, f"{at}/sheet.fods"],
            check=True, stdout=subprocess.DEVNULL)
        with open(Path(at) / "sheet.csv", encoding="utf-8", newline="") as file:
            return list(csv.reader(file))


def cell(value):
    text = str(value)
    if text.startswith("of:="):
        return f'<table:table-cell table:formula="{text.replace("&", "&amp;").replace("<", "&lt;")}"/>'
    return f'<table:table-cell office:value-type="float" office:value="{text}"/>'


def totals():
    rows = []
    for at, (principal, percent, months) in enumerate(LOANS, start=1):
        rate = f"[.B{at}]/1200"
        pmt = f"of:=PMT({rate};[.C{at}];-[.A{at}])"
        interest = "of:=0" if percent == "0" else f"of:=-CUMIPMT({rate};[.C{at}];[.A{at}];1;[.C{at}];0)"
        rows.append([principal, percent, months, pmt, interest])
    return calc(rows)


def amortisation():
    rows, owners = [], []
    for principal, percent, months in LOANS:
        start = len(rows) + 1
        rows.append([0, f"of:=ROUND(PMT({percent}/1200;{months};-{principal});2)", 0, 0, principal])
        owners.append(None)
        for period in range(1, months + 1):
            at = len(rows) + 1
            interest = f"of:=ROUND([.E{at - 1}]*{percent}/1200;2)"
            payment = f"of:=ROUND([.E{at - 1}]+[.C{at}];2)" if period == months else f"of:=[.B{start}]"
            rows.append([period, payment, interest, f"of:=ROUND([.B{at}]-[.C{at}];2)", f"of:=ROUND([.E{at - 1}]-[.D{at}];2)"])
            owners.append((principal, percent, months))
    return [[*map(str, owner), *row[:5]] for owner, row in zip(owners, calc(rows)) if owner]


def holidays(first, last):
    told = subprocess.run(["node", HERE / "holidays.mjs", str(first), str(last)], check=True, capture_output=True, text=True, env=os.environ)
    for currency, year, days in (line.split(",") for line in told.stdout.splitlines()):
        also = [day.isoformat() for day in python_holidays.UnitedStates(years=[int(year), int(year) + 1])] if currency == "USD" else []
        yield [currency, year, " ".join(sorted({*days.split(), *(day for day in also if day.startswith(year))}))]


def months_on(first, every, count):
    return [first + relativedelta(months=every * step) for step in range(count)]


def rule(freq, first, count, **how):
    return [day.date() for day in rrule(freq, dtstart=dt.datetime.combine(first, dt.time()), count=count, **how)]


def due_days():
    d = dt.date
    # name, rhythm, first day, other day of the month, days
    yield "weekly over a leap day", "Weekly", d(2028, 2, 8), "", rule(WEEKLY, d(2028, 2, 8), 12)
    yield "weekly over New Year", "Weekly", d(2026, 12, 11), "", rule(WEEKLY, d(2026, 12, 11), 8)
    yield "every second Friday", "EveryTwoWeeks", d(2026, 3, 13), "", rule(WEEKLY, d(2026, 3, 13), 60, interval=2)
    yield "every fourth Monday", "EveryFourWeeks", d(2026, 3, 16), "", rule(WEEKLY, d(2026, 3, 16), 40, interval=4)
    yield "the 15th", "Monthly", d(2026, 3, 15), "", rule(MONTHLY, d(2026, 3, 15), 36, bymonthday=15)
    yield "the 31st clipped", "Monthly", d(2026, 3, 31), "", months_on(d(2026, 3, 31), 1, 36)
    yield "the last day by rule", "Monthly", d(2026, 3, 31), "", rule(MONTHLY, d(2026, 3, 31), 36, bymonthday=-1)
    yield "the 30th clipped", "Monthly", d(2027, 1, 30), "", months_on(d(2027, 1, 30), 1, 36)
    yield "the 29th from a leap day", "Monthly", d(2028, 2, 29), "", months_on(d(2028, 2, 29), 1, 50)
    yield "quarters from 30 November", "Quarterly", d(2026, 11, 30), "", months_on(d(2026, 11, 30), 3, 16)
    yield "quarters from a leap day", "Quarterly", d(2028, 2, 29), "", months_on(d(2028, 2, 29), 3, 20)
    yield "second Friday", "MonthlyByWeekday", d(2026, 3, 13), "", rule(MONTHLY, d(2026, 3, 13), 36, byweekday=FR(2))
    yield "first Tuesday", "MonthlyByWeekday", d(2026, 4, 7), "", rule(MONTHLY, d(2026, 4, 7), 36, byweekday=TU(1))
    yield "fourth Wednesday", "MonthlyByWeekday", d(2026, 3, 25), "", rule(MONTHLY, d(2026, 3, 25), 36, byweekday=WE(4))
    yield "last Monday", "MonthlyByWeekday", d(2026, 3, 30), "", rule(MONTHLY, d(2026, 3, 30), 36, byweekday=MO(-1))
    yield "the 3rd and the 18th", "TwiceAMonth", d(2026, 3, 3), 18, rule(MONTHLY, d(2026, 3, 3), 48, bymonthday=(3, 18))
    yield "the 18th and the 3rd", "TwiceAMonth", d(2026, 3, 18), 3, rule(MONTHLY, d(2026, 3, 18), 48, bymonthday=(3, 18))
    yield "the 15th and the last day", "TwiceAMonth", d(2028, 1, 15), 31, rule(MONTHLY, d(2028, 1, 15), 48, bymonthday=(15, -1))
    yield "the last day and the 15th", "TwiceAMonth", d(2026, 3, 31), 15, rule(MONTHLY, d(2026, 3, 31), 48, bymonthday=(15, -1))
    fifteenths, thirtieths = months_on(d(2028, 1, 15), 1, 24), months_on(d(2028, 1, 30), 1, 24)
    yield "the 15th and the 30th clipped", "TwiceAMonth", d(2028, 1, 15), 30, sorted(fifteenths + thirtieths)


ROLLS = {"AsAgreed": None, "Later": "forward", "Earlier": "backward", "LaterInTheMonth": "modifiedfollowing"}


def adjusted(off):
    for name, rhythm, first, other, days in due_days():
        for how, roll in ROLLS.items():
            for currency in ("USD",) if roll is None else ("USD", "GBP"):
                moved = days if roll is None else [numpy.busday_offset(day, 0, roll=roll, holidays=off[currency]).astype(object) for day in days]
                yield [name, rhythm, first.isoformat(), other, how, currency, " ".join(day.isoformat() for day in moved)]


def write(name, provenance, header, rows):
    with open(HERE / name, "w", encoding="utf-8", newline="") as file:
        file.write(f"# {provenance}; made on {dt.date.today().isoformat()} by make_golden.py\n")
        out = csv.writer(file, lineterminator="\n")
        out.writerow(header)
        out.writerows(rows)


def main():
    office = subprocess.run(["soffice", "--version"], check=True, capture_output=True, text=True).stdout.strip().rsplit(" ", 1)[0]
    write("totals.csv", f"{office}: PMT(percent/1200;months;-principal); -CUMIPMT(percent/1200;months;principal;1;months;0)",
          ["principal", "percent", "months", "payment", "interest"], totals())
    write("amortisation.csv", f"{office}: payment ROUND(PMT(percent/1200;months;-principal);2), interest ROUND(balance*percent/1200;2), the last payment takes the rest",
          ["principal", "percent", "months", "period", "payment", "interest", "repaid", "balance"], amortisation())
    days = list(holidays(2026, 2034))
    write("holidays.csv", f"npm date-holidays 3.37.0: new Holidays('US'), new Holidays('GB', 'ENG'), getHolidays(year) of type public; for USD also python-holidays {python_holidays.__version__}: UnitedStates(years=[year, year + 1])",
          ["currency", "year", "days"], days)
    off = {currency: [day for row in days if row[0] == currency for day in row[2].split()] for currency in ("USD", "GBP")}
    write("due-days.csv", f"python-dateutil {dateutil.__version__}: rrule and relativedelta as written in make_golden.py; numpy {numpy.__version__}: busday_offset over holidays.csv",
          ["name", "rhythm", "first", "other", "adjustment", "currency", "days"], adjusted(off))


if __name__ == "__main__":
    main()
