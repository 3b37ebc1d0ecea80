import type { Plugin } from 'vite';
import { fontLicences, writeFonts } from './fonts/write-fonts';

/** Makes the page's fonts before a build or a development server, and lays their licences beside them in the site. */
export function fonts(): Plugin {
  return {
    name: 'two-thousand-miles:fonts',
    async buildStart() {
      if (this.environment.name === 'client') await writeFonts();
    },
    async generateBundle() {
      if (this.environment.name === 'client') this.emitFile({ type: 'asset', fileName: 'assets/fonts-licence.txt', source: await fontLicences() });
    },
  };
}
