import type { Messages } from '../en';

export const links: Messages['links'] = {};
