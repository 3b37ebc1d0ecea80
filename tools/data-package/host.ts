/** Who publishes this copy of the site, and where: only they know, so a build is told by its environment. */
export interface Host {
  /** Address of the site with its last slash; '' where the build isn't told. */
  readonly site: string;
  /** Whom readers of the data may write to; null where the build isn't told. */
  readonly contact: { readonly name: string; readonly mail: string } | null;
}

/** A copy that nobody has published yet: addresses are relative, and no catalogue may be promised an answer. */
export const UNPUBLISHED: Host = { site: '', contact: null };

const CONTACT = /^([^<>]+?)\s*<([^<>\s@]+@[^<>\s@]+)>$/;

/**
 * The host by SITE_URL ('https://host.example/miles/') and SITE_CONTACT ('Desk of Data <data@host.example>').
 *
 * @throws where one of them can't be read: a wrong contact is worse than none
 */
export function hostOf({ SITE_URL = '', SITE_CONTACT = '' }: Readonly<Record<string, string | undefined>>): Host {
  if (SITE_URL !== '' && !/^https?:\/\/[^/]/.test(SITE_URL)) throw new Error(`SITE_URL: found "${SITE_URL}"; expected an http or https address.`);
  const [, name, mail] = CONTACT.exec(SITE_CONTACT.trim()) ?? [];
  if (SITE_CONTACT !== '' && (name === undefined || mail === undefined)) throw new Error(`SITE_CONTACT: found "${SITE_CONTACT}"; expected a name and an address, as in "Desk of Data <data@host.example>".`);
  return { site: SITE_URL.replace(/(?<=[^/])$/, '/'), contact: name === undefined || mail === undefined ? null : { name, mail } };
}
