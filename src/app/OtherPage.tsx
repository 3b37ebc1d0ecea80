import { lazy } from 'react';
import { NoPage } from '../pages/NoPage';
import { PAGE_CODE } from './page-code';
import { readRoute } from './routes';

const DeckPage = lazy(async () => ({ default: (await PAGE_CODE.briefing()).DeckPage }));
const MinePage = lazy(async () => ({ default: (await PAGE_CODE.mine()).MinePage }));
const PresentPage = lazy(async () => ({ default: (await PAGE_CODE.present()).PresentPage }));
const DataPage = lazy(async () => ({ default: (await PAGE_CODE.data()).DataPage }));
const GapsPage = lazy(async () => ({ default: (await PAGE_CODE.gaps()).GapsPage }));
const ThemePage = lazy(async () => ({ default: (await PAGE_CODE.theme()).ThemePage }));
const ViewPage = lazy(async () => ({ default: (await PAGE_CODE.view()).ViewPage }));

/** Any page but explore, by its path. */
export default function OtherPage({ path }: { readonly path: string }) {
  const route = readRoute(path);
  switch (route?.page) {
    case 'view':
      return <ViewPage key={route.id} id={route.id} />;
    case 'theme':
      return <ThemePage key={route.id} id={route.id} />;
    case 'present':
      return <PresentPage />;
    case 'briefing':
      return <DeckPage key={route.id} id={route.id} />;
    case 'mine':
      return <MinePage />;
    case 'data':
      return <DataPage />;
    case 'gaps':
      return <GapsPage />;
    default:
      return <NoPage />;
  }
}
