import type { Messages } from '../en';

export const matrix: Messages['matrix'] = {};
