"""How Grok writes conversations: an object, whose responses stand beside the conversation (format reference, section 3)."""

from typing import Final

from inspector.platforms.assistants.context import Context, moment
from inspector.platforms.assistants.layout import NOT_HELD, UNKNOWN_ROLE, Held, Layout, Named, Said
from inspector.platforms.json_stream.plan import LIST, OBJECT, Opened
from inspector.platforms.json_stream.shown import lines
from inspector.platforms.json_stream.small import text
from inspector.records.categories import Author

_AUTHORS: Final = {"human": Author.OWNER, "assistant": Author.PLATFORM}
_THINKING: Final = "agent_thinking_traces"
_ATTACHED: Final = "file_attachments"


def _response(message: Held) -> Held:
    held = message.get("response")
    return held if isinstance(held, dict) else message


def _attached(message: Held) -> tuple[str, ...]:
    """The files that a response names, as their folders are called."""
    held = _response(message).get(_ATTACHED)
    return tuple(text(each) for each in held if text(each)) if isinstance(held, list) else ()


def _said(message: Held, context: Context) -> Said:
    response = _response(message)
    author = _AUTHORS.get(text(response.get("sender")).casefold())
    told = [text(response.get("message"))]
    if response.get(_THINKING):
        told.append(f"[thinking] {lines(response[_THINKING])}")
    told.extend(
        f"[attached: {key}]" if key in context.held else f"[attached, not in the export: {key}]"
        for key in _attached(message)
    )
    odd = () if author is not None else (UNKNOWN_ROLE,)
    return Said(
        author or Author.PLATFORM,
        moment(response.get("create_time"), context.bounds),
        "\n".join(each for each in told if each.strip()),
        text(response.get("conversation_id")),
        odd=odd if context.held.issuperset(_attached(message)) else (*odd, NOT_HELD),
    )


def _named(known: Held) -> Named:
    held = known.get("conversation")
    chat: Held = held if isinstance(held, dict) else {}
    return Named(text(chat.get("id")), text(chat.get("title")), text(chat.get("user_id")))


GROK: Final = Layout(
    plan=Opened(
        OBJECT,
        named={"conversations": Opened(LIST, each=Opened(OBJECT, named={"responses": Opened(LIST)}))},
    ),
    chat=2,
    message=4,
    under="responses",
    said=_said,
    named=_named,
    attached=_attached,
)
