/** A bar on the last line of a terminal. Where the stream is no terminal (a log, a pipe) it writes nothing. */
export function progressBar(stream: { readonly isTTY?: boolean; write(text: string): unknown }, total: number) {
  const WIDTH = 30;
  let shown = "";
  const show = (done: number) => {
    const share = total > 0 ? Math.min(1, done / total) : 1;
    const filled = Math.round(share * WIDTH);
    const text = `[${"#".repeat(filled)}${"-".repeat(WIDTH - filled)}] ${Math.floor(share * 100)} %`;
    if (text === shown) return;
    shown = text;
    stream.write(`\r\u001b[2K${text}`);
  };
  const clear = () => {
    if (shown !== "") stream.write("\r\u001b[2K");
    shown = "";
  };
  return stream.isTTY ? { show, clear } : { show: () => {}, clear: () => {} };
}
