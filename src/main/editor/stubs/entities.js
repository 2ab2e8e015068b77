// The browser knows the names of characters. A textarea holds words only: nothing in it is ever run or fetched.
const words = document.createElement('textarea');

export function decodeHTML(text) {
  words.innerHTML = text;
  return words.value;
}

export const decodeHTMLStrict = decodeHTML;
