/** The name of a column that an id stands for, in the habit of all others: 'usbp-apprehensions' of 2014 is usbpApprehensions2014. */
export const columnName = (id: string, of: string | number = ''): string => `${id.replaceAll(/[^a-zA-Z0-9]+([a-zA-Z0-9]?)/g, (_, letter: string) => letter.toUpperCase())}${of}`;
