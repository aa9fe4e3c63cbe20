/**
 * A law and its place in it, as its own lawyers write it: sections of UK acts, paragraphs of German and US law, articles elsewhere.
 * A place that is no number stands as it is.
 */
export function citation({ id, article }: { readonly id: string; readonly article: string | null }): string {
  return article === null ? id : `${id}, ${markOf(id, article)}${article}`;
}

function markOf(id: string, article: string): string {
  if (!/^[A-Z]?\d/.test(article) || id.startsWith("UK FCA")) return "";
  if (id.startsWith("UK ")) return "s. ";
  return /^(DE|US) /.test(id) ? "§ " : "art. ";
}
