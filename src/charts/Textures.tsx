const HUES = ['crime', 'narcotics', 'border', 'cyber', 'ink'] as const;
export type TextureHue = (typeof HUES)[number];

/** 'documented' is hatched; the fill of such an area. `scope` keeps ids apart where a page holds several charts. */
export const hatch = (scope: string, hue: TextureHue): string => `url(#${scope}-hatch-${hue})`;

/**
 * The hatch that says 'documented' on areas and dots: 45°, 3.4 px pitch, 2 px line on a ground of 22 %. One pattern a
 * hue, since a pattern can't take the colour of what it fills. Survives print and grey.
 */
export function Textures({ scope }: { readonly scope: string }) {
  return (
    <defs>
      {HUES.map((hue) => (
        <pattern key={hue} id={`${scope}-hatch-${hue}`} data-hue={hue} width="3.4" height="3.4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="3.4" height="3.4" fill="var(--hue)" fillOpacity="0.22" />
          <line x1="1" x2="1" y2="3.4" stroke="var(--hue)" strokeWidth="2" />
        </pattern>
      ))}
    </defs>
  );
}
