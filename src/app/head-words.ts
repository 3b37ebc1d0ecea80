import { answer } from '../model/answer';
import type { Index } from '../model/index-dataset';
import { DEFAULT_PARAMS } from '../selection/address';
import { NOTHING } from '../selection/selection';
import type { Text } from '../text/text';
import { VIEWS } from '../views/registry';
import type { Route } from './routes';

/** What a page's title and description say, to search engines and link previews. */
export interface HeadWords {
  readonly title: string;
  readonly description: string;
}

export async function headWords(index: Index, route: Route, text: Text): Promise<HeadWords> {
  const { t, pick } = text;
  switch (route.page) {
    case 'view':
      return viewWords(index, route.id, text);
    case 'theme': {
      const theme = index.theme.get(route.id);
      return theme ? { title: t.page.documentTitle(pick(theme.label)), description: pick(theme.summary) } : exploreWords(index, text);
    }
    case 'present':
    case 'mine':
      return { title: t.page.documentTitle(t.present.title), description: t.present.description };
    case 'briefing': {
      const briefing = index.dataset.briefings.find(({ id }) => id === route.id);
      return { title: t.page.documentTitle(briefing ? pick(briefing.title) : t.present.title), description: briefing ? pick(briefing.summary) : t.present.description };
    }
    case 'data':
      return { title: t.page.documentTitle(t.data.title), description: t.data.description };
    case 'gaps':
      return { title: t.page.documentTitle(t.gaps.title), description: t.gaps.description };
    case 'explore':
      return exploreWords(index, text);
  }
}

/** A view's description is its finding where nothing is picked. */
async function viewWords(index: Index, id: string, text: Text): Promise<HeadWords> {
  const listed = VIEWS.find((each) => each.id === id);
  if (!listed) throw new Error(`there is no view ${id}`);
  const view = await listed.load();
  return {
    title: text.t.page.documentTitle(text.pick(view.title)),
    description: view.finding(view.model(index, DEFAULT_PARAMS), index, answer(index, NOTHING), text),
  };
}

function exploreWords({ dataset, priorities }: Index, { t }: Text): HeadWords {
  const tied = new Set(dataset.links.map((link) => link.agencyId)).size;
  return { title: t.page.documentTitle(''), description: t.page.description(priorities.length, dataset.themes.length - priorities.length, tied) };
}
