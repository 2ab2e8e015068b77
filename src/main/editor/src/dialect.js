// The CommonMark of the portal's renderer (ContentHtml): with tables of GFM, and addresses as they were written.
import MarkdownIt from 'markdown-it';

export const md = new MarkdownIt('commonmark', {maxNesting: 100}).enable('table');
md.validateLink = () => true;
md.normalizeLink = address => address;
md.normalizeLinkText = words => words;
// a line that the writer broke is one line for the reader
md.renderer.rules.softbreak = () => ' ';

/** The words of a run of text, without marks or white space. */
export function wordsOf(text) {
  const told = [];
  for (const token of md.parseInline(text, {})[0].children) {
    told.push(token.content);
  }
  return told.join('').replace(/\s/g, '');
}
