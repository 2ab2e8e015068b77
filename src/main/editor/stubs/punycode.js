// Addresses are kept as they were written.
export const toASCII = host => host;
export const toUnicode = host => host;
export default {toASCII, toUnicode};
