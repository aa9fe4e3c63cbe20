const WIDTH = 100;

/** A text in lines of at most a hundred columns, the first behind a mark, the others indented as far. */
export function wrapped(text: string, mark: string): string {
  const indent = " ".repeat(mark.length);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && mark.length + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((one, at) => `${at === 0 ? mark : indent}${one}`).join("\n");
}
