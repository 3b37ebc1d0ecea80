import { useText } from '../../../text/text';
import { Shell } from '../../shell/Shell';

export function MinePage() {
  const { t } = useText();
  return <Shell start="mine"><h1 id="mine">{t.present.title}</h1></Shell>;
}
