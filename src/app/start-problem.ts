import { DatasetProblem } from '../dataset/problem';
import { problemInWords } from '../frame/problem-in-words';
import type { FirstMessages } from '../text/en/first';

/** Above the prerendered page, which stays readable: what kept it from coming alive, and the way to try again. */
export function showStartProblem(problem: unknown, words: FirstMessages['notices'], retry: () => void): void {
  const box = document.createElement('div');
  box.className = 'start-problem';
  box.dataset['notice'] = '';
  box.setAttribute('role', 'alert');
  const sentence = document.createElement('p');
  sentence.textContent = problem instanceof DatasetProblem ? problemInWords(problem, words) : words.crashed;
  const again = document.createElement('button');
  again.type = 'button';
  again.textContent = words.retry;
  again.addEventListener('click', () => {
    box.remove();
    retry();
  });
  box.append(sentence, again);
  document.body.prepend(box);
}
