import { Problem } from '../../client/api.ts';

const problemOf = (request: XMLHttpRequest): Problem => {
  try {
    return new Problem(request.status, JSON.parse(request.responseText) as object as { readonly title: string });
  } catch {
    return new Problem(request.status, { title: request.statusText });
  }
};

/** Sends one file and tells how far it is, between 0 and 1. XMLHttpRequest, for fetch does not tell. */
export const upload = (address: string, file: File, onShare: (share: number) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    form.set('file', file, file.name);
    request.upload.onprogress = (event) => onShare(event.lengthComputable ? event.loaded / event.total : 0);
    request.onload = () => (request.status < 300 ? resolve() : reject(problemOf(request)));
    request.onerror = () => reject(new Problem(0, { title: 'The server cannot be reached just now.' }));
    request.open('POST', address);
    request.setRequestHeader('accept', 'application/json');
    request.send(form);
  });
