"""Writes the sheets of a JSON file with XlsxWriter and prints the milliseconds of each run."""

import io
import json
import sys
import time

import xlsxwriter


def write(sheets):
    book = xlsxwriter.Workbook(io.BytesIO(), {"in_memory": True})
    looks = {
        "text": book.add_format({"text_wrap": True, "border": 1, "valign": "vcenter"}),
        "input": book.add_format({"num_format": "#,##0.00 [$€-40C]", "bg_color": "#FFF8E1", "border": 1}),
        "money": book.add_format({"num_format": "#,##0.00 [$€-40C]", "border": 1}),
    }
    for sheet in sheets:
        page = book.add_worksheet(sheet["name"])
        page.set_column(0, sheet["columns"] - 1, 14)
        page.freeze_panes(1, 1)
        for row, cells in enumerate(sheet["rows"]):
            for column, cell in enumerate(cells):
                if "text" in cell:
                    page.write_string(row, column, cell["text"], looks["text"])
                elif "formula" in cell:
                    page.write_formula(row, column, "=" + cell["formula"], looks["money"], cell["result"])
                else:
                    page.write_number(row, column, cell["value"], looks["input"])
    book.close()


with open(sys.argv[1], encoding="utf-8") as file:
    sheets = json.load(file)
times = []
for _ in range(int(sys.argv[2])):
    start = time.perf_counter()
    write(sheets)
    times.append((time.perf_counter() - start) * 1000)
print(json.dumps(times))
