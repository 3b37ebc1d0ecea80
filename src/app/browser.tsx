import { QueryClient } from '@tanstack/react-query';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { mergeSlices, sliceQuery } from '../dataset/load';
import { indexDataset } from '../model/index-dataset';
import { createLinking } from '../model/linking';
import { createAddressStore } from '../selection/store';
import { App } from './App';
import { applyAppearance } from './appearance';
import { browserLocation } from './browser-location';
import { saySelection } from './say-selection';
import { showStartProblem } from './start-problem';
import { languageOf, loadSpeech } from './language';
import { pathOf } from './paths';
import { stillOf } from './still';
import '../styles/fonts/fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/print.css';

/** Takes over the prerendered page. If the data doesn't come, the page stays as it was printed and says so. */
async function start(): Promise<void> {
  const page = document.getElementById('root');
  if (!page) throw new Error('index.html has no #root');
  const root = new URL(document.documentElement.dataset['root'] ?? './', document.baseURI).pathname;
  const lang = languageOf(location.pathname, root);
  const path = pathOf(location.pathname, root);
  if (/^embed\/./.test(path)) return (await import('./embed/start')).startEmbed(page, root, lang, path);
  const queries = new QueryClient();
  const address = createAddressStore(browserLocation(root));
  applyAppearance(address);
  const loading = queries.fetchQuery(sliceQuery('core'));
  loading.catch(() => {}); // told below, once there are words for it
  const text = await loadSpeech(lang);
  try {
    const core = await loading;
    const linking = createLinking(indexDataset(mergeSlices({ core })), address, stillOf(path));
    saySelection(linking);
    const app = <App text={text} root={root} path={path} linking={linking} address={address} queries={queries} />;
    if (page.firstElementChild) hydrateRoot(page, app);
    else createRoot(page).render(app);
  } catch (problem) {
    showStartProblem(problem, text.t.notices, () => void start());
  }
}

void start();
