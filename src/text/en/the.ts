const NOUNS = 'White House|Law Library|Centers? for Disease|Congressional|Government|International Boundary|(?:U\\.S\\. )?(?:Border Patrol|Bureau|Coast Guard|Consulate|Department|Embassy|GAO|Government|Marshals)|Agency|Federal|Ministry|National|Office|Tax';

/** 'the Department of State', 'WOLA': a body whose name is made of common nouns takes its article inside a sentence. */
export const the = (name: string): string => (new RegExp(`^(?:${NOUNS})\\b`).test(name) ? `the ${name}` : name);
