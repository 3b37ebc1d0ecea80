/** A view in words for who can't see it: its title and its finding, as the picture itself says them. */
export const altText = (title: string, finding: string): string => `${title}. ${finding}`;
