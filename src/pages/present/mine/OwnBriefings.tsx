export function OwnBriefings() {
  return null;
}
