import { useText } from '../../text/text';
import { useIndex } from '../linking-context';
import type { IndicatorsModel, Measured } from './model';

/** The theme that a series belongs to first, in brief; what all others have in common where it has none. */
export function useThemeName(series: Measured): string {
  const { t, pick } = useText();
  const index = useIndex();
  const themes = series.indicator.themeIds.flatMap((id) => index.theme.get(id) ?? []);
  return themes.length > 0 ? themes.map((theme) => pick(theme.short)).join(' · ') : t.indicators.noTheme;
}

/** The one unit of a panel. */
export function useUnit({ isIndexed, baseYear }: IndicatorsModel, { indicator }: Measured): string {
  const { t, pick } = useText();
  return isIndexed ? t.indicators.indexUnit(baseYear) : pick(indicator.unit);
}
