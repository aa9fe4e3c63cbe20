import { describe, expect, test } from "vitest";
import { count, readRows } from "../../scripts/demo/rows.js";

const read = (text: string) => {
  const { header, rows, unreadable } = readRows(text);
  return { header, rows: rows.map(({ line, cells }) => [line, ...cells.values()]), unreadable };
};

describe("readRows", () => {
  test.each<[string, string, unknown[][]]>([
    [
      "two rows",
      "a,b\n1,2\n3,4\n",
      [
        [2, "1", "2"],
        [3, "3", "4"],
      ],
    ],
    ["no line break at the end", "a,b\n1,2", [[2, "1", "2"]]],
    [
      "Windows line ends",
      "a,b\r\n1,2\r\n3,4\r\n",
      [
        [2, "1", "2"],
        [3, "3", "4"],
      ],
    ],
    [
      "empty lines are counted, not read",
      "a,b\n\n1,2\n\n3,4\n",
      [
        [3, "1", "2"],
        [5, "3", "4"],
      ],
    ],
    [
      "line breaks inside quotes are counted",
      'a,b\n"1\n1\n1",2\n3,4\n',
      [
        [2, "1\n1\n1", "2"],
        [5, "3", "4"],
      ],
    ],
    ["a doubled quotation mark", 'a,b\n1,"x ""y"""\n', [[2, "1", 'x "y"']]],
    ["empty cells", "a,b\n,\n", [[2, "", ""]]],
    ["a header alone", "a,b\n", []],
  ])("%s", (_, text, rows) => {
    expect(read(text)).toEqual({ header: ["a", "b"], rows, unreadable: [] });
  });

  test("a byte order mark and spaces around names do not count", () => {
    expect(read("\uFEFFa, b \n1,2\n").header).toEqual(["a", "b"]);
  });

  test("a row with too few or too many columns is named, and the rest is read", () => {
    expect(read("a,b\n1\n1,2\n1,2,3\n4,5\n")).toEqual({
      header: ["a", "b"],
      rows: [
        [3, "1", "2"],
        [5, "4", "5"],
      ],
      unreadable: [
        { line: 2, problem: "has 1 column, the header has 2" },
        { line: 4, problem: "has 3 columns, the header has 2" },
      ],
    });
  });

  test("a quotation mark that is never closed costs its row, not the rest", () => {
    expect(read('a,b\n1,2\n3,"open\n4,5\n\n6,"open\n7,8\n')).toEqual({
      header: ["a", "b"],
      rows: [
        [2, "1", "2"],
        [4, "4", "5"],
        [7, "7", "8"],
      ],
      unreadable: [
        { line: 3, problem: "has a quotation mark that is out of place or never closed" },
        { line: 6, problem: "has a quotation mark that is out of place or never closed" },
      ],
    });
  });

  test("a quotation mark inside a word, or a word after a closing one, costs its row", () => {
    expect(read('a,b\n1,2"x\n3,4\n"5"x,6\n7,8\n')).toMatchObject({
      rows: [
        [3, "3", "4"],
        [5, "7", "8"],
      ],
      unreadable: [{ line: 2 }, { line: 4 }],
    });
  });

  test("an empty text has no header", () => {
    expect(read("")).toEqual({ header: [], rows: [], unreadable: [] });
  });
});

test("count", () => {
  expect([count(0, "row"), count(1, "row"), count(2, "row")]).toEqual(["0 rows", "1 row", "2 rows"]);
});
