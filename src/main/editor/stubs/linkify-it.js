// Bare addresses are not made into links: the portal's renderer does not either.
export default function LinkifyIt() {
  return {};
}
