import type { Answer } from '../../model/answer';
import { linkId, type Index } from '../../model/index-dataset';
import { DIMENSIONS } from '../../selection/selection';
import type { FirstText } from '../../text/text';

/** How the ties are known, of all that count; '' where more than their basis is picked, for which the first screen has no words. */
export function wholeFinding(index: Index, answer: Answer, { t }: FirstText): string {
  const { selection } = answer;
  const links = index.dataset.links.filter((link) => answer.links.has(linkId(link)));
  if (links.length === 0 || selection.miles || selection.years || DIMENSIONS.some((dimension) => selection[dimension].length > 0)) return '';
  const basis = (of: 'stated' | 'documented' | 'inferred') => links.filter((link) => link.basis === of).length;
  return t.links.all(links.length, basis('stated'), basis('documented'), basis('inferred'));
}
