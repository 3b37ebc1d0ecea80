import { at, type Rule } from './rule';

/** A priority has a hue and no parent; an issue stands under one or more priorities, on a basis, and has no hue of its own. */
export const themes: Rule = ({ tables }) => {
  const kinds = new Map(tables.themes.map(({ row }) => [row.id as string, row.kind]));
  return tables.themes.flatMap(({ at: row, row: theme }) => {
    const isPriority = theme.kind === 'priority';
    const parents = theme.parentPriority;
    return [
      ...(isPriority === (theme.hue !== undefined) ? [] : [at('themes', row, 'hue', { found: theme.hue ?? 'nothing', expected: isPriority ? 'a hue, for a priority' : 'no hue, for an issue' })]),
      ...(isPriority === (parents.length === 0) ? [] : [at('themes', row, 'parentPriority', { found: `${parents.length} parents`, expected: isPriority ? 'none, for a priority' : 'a priority or more, for an issue' })]),
      ...(isPriority === (theme.parentBasis === null) ? [] : [at('themes', row, 'parentBasis', { found: String(theme.parentBasis), expected: isPriority ? 'null, for a priority' : 'a basis, for an issue' })]),
      ...parents.flatMap((id, index) => (kinds.get(id) === 'issue' ? [at('themes', row, `parentPriority[${index}]`, { found: `"${id}", which is an issue`, expected: 'a priority' })] : [])),
    ];
  });
};
