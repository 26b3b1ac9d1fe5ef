// Copy buttons and the search. Without this script every page is still whole.
const status = document.getElementById('status');
const say = (text) => {
  status.textContent = text;
};

// Where the browser keeps its clipboard from the page, the old command still copies what is selected.
function copySelected(element) {
  const selection = getSelection();
  const range = document.createRange();
  range.selectNodeContents(element);
  selection.removeAllRanges();
  selection.addRange(range);
  const copied = document.execCommand('copy');
  if (copied) selection.removeAllRanges();
  return copied;
}

async function copy(element) {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return true;
  } catch {
    return copySelected(element);
  }
}

for (const button of document.querySelectorAll('button.copy')) {
  button.addEventListener('click', async () => {
    const copied = await copy(document.getElementById(button.dataset.copy));
    say(copied ? `${button.dataset.what} is on the clipboard.` : `${button.dataset.what} is selected; copy it with your keyboard.`);
    button.firstChild.textContent = copied ? 'Copied' : 'Selected';
    setTimeout(() => {
      button.firstChild.textContent = 'Copy';
    }, 2000);
  });
}

const form = document.querySelector('form.search');
if (form) {
  const input = form.querySelector('input');
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  input.addEventListener('input', () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const item of document.querySelectorAll('.cards li')) {
      item.hidden = !words.every((word) => item.dataset.words.includes(word));
      if (!item.hidden) shown++;
    }
    for (const section of document.querySelectorAll('.category')) section.hidden = !section.querySelector('.cards li:not([hidden])');
    say(`${shown} of ${input.dataset.count} worklets`);
  });
}
