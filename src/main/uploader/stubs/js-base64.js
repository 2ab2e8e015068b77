// Text as Base64 of its UTF-8.
export const Base64 = {
  encode: text => btoa(Array.from(new TextEncoder().encode(text), byte => String.fromCharCode(byte)).join('')),
};
