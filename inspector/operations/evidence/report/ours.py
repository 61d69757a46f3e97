"""Whose words a text of the knowledge base is: this program's, or somebody else's.

A case keeps the knowledge base that it was assessed with, and a person may have added statements of their own
to it. What does not stand in the shipped one word for word is foreign text, as a message is.
"""

from dataclasses import dataclass, replace

from inspector.operations.recompute import knowledge_note
from inspector.operations.summary import fact_name
from inspector.reports.pack.document import Foreign, Text
from inspector.statements.load import load_knowledge
from inspector.statements.statement import KnowledgeBase, Setting, Statement

NOT_OURS = "A statement that this program does not bring"
"""The heading of a statement whose own title is foreign text."""


@dataclass(frozen=True, slots=True)
class Ours:
    """Tells texts of the shipped knowledge base from foreign ones: `entries` are its own, `names` who its statements are by."""

    knowledge: KnowledgeBase
    entries: frozenset[object]
    names: frozenset[str]

    def name(self, by: str) -> Text:
        """Who makes a statement: foreign unless a shipped statement is theirs."""
        return by if by in self.names else Foreign(by)

    def said(self, entry: object, text: str) -> Text:
        """A text about a statement, source, setting, event, dispute or tier: foreign where the entry is."""
        return text if entry in self.entries else Foreign(text)

    def whole(self, statement: Statement) -> bool:
        """Whether a statement and the setting that it names are this program's own: then sentences on it are."""
        return statement in self.entries and (not statement.setting or self.setting(statement.setting) in self.entries)

    def heading(self, statement: Statement) -> str:
        """A statement's title where a heading can hold no foreign text."""
        return statement.title if statement in self.entries else NOT_OURS

    def setting(self, setting: str) -> Setting | None:
        """The setting with this id, as the case's knowledge base has it."""
        return next((each for each in self.knowledge.settings if each.id == setting), None)

    def setting_heading(self, setting: str) -> str:
        """A setting's name where a heading can hold no foreign text."""
        found = self.setting(setting)
        return f"“{found.name}”" if found in self.entries and found else "A setting that this program does not list"

    def fact_name(self, what: str) -> Text:
        """What a fact is about, in plain words."""
        if what == "login_address":
            return "Address of a log-in"
        name = fact_name(what, self.knowledge)
        kind, _, entry = what.partition(":")
        if kind == "setting":
            return self.said(self.setting(entry), name)
        if kind == "only_if":
            return self.said(next((each for each in self.knowledge.statements if each.id == entry), None), name)
        return Foreign(name) if name == what else name

    def version(self) -> Text:
        """The knowledge base by its version and date."""
        words = f"{self.knowledge.version} of {self.knowledge.date}"
        return words if self.knowledge.version == load_knowledge().version else Foreign(words)

    def note(self) -> Text:
        """One sentence where the case's knowledge base is an older one than this program brings; else empty."""
        words = knowledge_note(self.knowledge)
        return words if not words or self.knowledge.version == load_knowledge().version else Foreign(words)


def ours(knowledge: KnowledgeBase) -> Ours:
    """What of a case's knowledge base is this program's own."""
    shipped = load_knowledge()
    listed = (
        *(*shipped.statements, *shipped.sources, *shipped.settings, *shipped.events, *shipped.disputes),
        # As cases keep them that were made before an event said whose platform it is on.
        *(replace(event, platforms=()) for event in shipped.events),
        *(tier for _, tiers in shipped.tiers for tier in tiers),
    )
    return Ours(knowledge, frozenset(listed), frozenset(each.by for each in shipped.statements))
