import type { Messages } from '../en';

export const sources: Messages['sources'] = {};
