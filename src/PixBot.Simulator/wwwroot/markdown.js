// Teams' Markdown, without HTML: what people write never becomes markup of this page.
const markdown = globalThis.markdownit?.({ html: false, linkify: true, breaks: true });

if (markdown) {
  const plain = markdown.renderer.rules.link_open ?? ((tokens, i, options, _, self) => self.renderToken(tokens, i, options));
  markdown.renderer.rules.link_open = (tokens, i, options, env, self) => {
    tokens[i].attrSet('target', '_blank');
    tokens[i].attrSet('rel', 'noopener noreferrer');
    return plain(tokens, i, options, env, self);
  };
  markdown.disable(['image', 'heading', 'lheading', 'table', 'code', 'hr']);
}

/** HTML that is safe to insert, or null where the processor is missing. */
export const toHtml = text => markdown ? markdown.render(text) : null;
