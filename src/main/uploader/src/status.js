// What another try can mend: no answer, a fault of the server, pieces that crossed.
export function mayGoOn(status) {
  return status === 0 || status >= 500 || status === 409 || status === 423;
}
