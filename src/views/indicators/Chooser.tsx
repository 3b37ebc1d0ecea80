export function Chooser() {
  return null;
}
