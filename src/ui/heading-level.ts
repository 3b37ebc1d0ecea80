import { createContext } from 'react';

/** The level of the heading that names a figure: 2 among others, 1 where the figure's title is its page's. */
export const HeadingLevel = createContext<1 | 2>(2);
