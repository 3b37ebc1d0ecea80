/** Text as it stands in HTML, between tags or in a quoted attribute. */
export const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
