/** A step of the work, told to whoever watches. */
export const say = (words) => console.log(`\n> ${words}`);
