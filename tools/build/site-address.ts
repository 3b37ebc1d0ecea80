import { hostOf } from '../data-package/host';

/**
 * The address of the site with its last slash, '' where it isn't known. A build is good for any folder of any host and
 * can't know its own; link previews, oEmbed and catalogues ask for a whole one, which SITE_URL gives.
 */
export const siteAddress = (): string => hostOf(process.env).site;
