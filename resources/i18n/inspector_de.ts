<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Data Inspector %1</source>
        <translation>Data Inspector %1</translation>
    </message>
    <message>
        <source>Statements: version %1, as known on %2</source>
        <translation>Aussagen: Version %1, Stand %2</translation>
    </message>
    <message>
        <source>Qt %1, PySide6 %2</source>
        <translation>Qt %1, PySide6 %2</translation>
    </message>
    <message>
        <source>About Data Inspector</source>
        <translation>Über Data Inspector</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>Was es sagt</translation>
    </message>
    <message>
        <source>Which of your data could have been shared for AI training, when, according to whom, and who disputes it. It cannot know what a platform did, and it gives no legal advice.</source>
        <translation>Welche Ihrer Daten für das Training von KI weitergegeben worden sein könnten, wann, wer das sagt und wer es bestreitet. Das Programm kann nicht wissen, was eine Plattform getan hat, und es gibt keinen Rechtsrat.</translation>
    </message>
    <message>
        <source>What it does with your data</source>
        <translation>Was es mit Ihren Daten macht</translation>
    </message>
    <message>
        <source>It reads your archive on this computer and changes nothing in it. The window never connects to a network. It keeps the case file where you put it; a case that you do not keep is removed when it is closed. Of the cases that you open it remembers where they are and when, if you want that.</source>
        <translation>Es liest Ihr Archiv auf diesem Computer und ändert nichts daran. Das Fenster verbindet sich nie mit einem Netz. Die Falldatei liegt dort, wo Sie sie ablegen; ein Fall, den Sie nicht behalten, wird beim Schließen entfernt. Von den Fällen, die Sie öffnen, merkt es sich, wo sie liegen und wann, wenn Sie das möchten.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Apache License 2.0. It comes without any warranty. Qt and PySide6 are used under the LGPL 3.</source>
        <translation>Apache License 2.0. Ohne jede Gewährleistung. Qt und PySide6 stehen unter der LGPL 3.</translation>
    </message>
    <message>
        <source>of unknown version</source>
        <translation>unbekannter Version</translation>
    </message>
</context>
<context>
    <name>AccessBanner</name>
    <message>
        <source>Open elsewhere: read-only. Another window or program has this case open and may change it; here you can look at it, and save a copy.</source>
        <translation>Anderswo geöffnet: nur lesbar. Ein anderes Fenster oder Programm hat diesen Fall geöffnet und kann ihn ändern; hier können Sie ihn ansehen und eine Kopie speichern.</translation>
    </message>
    <message>
        <source>Read-only. The file of this case, or its folder, cannot be written; you can look at it, and save a copy.</source>
        <translation>Nur lesbar. Die Datei dieses Falls oder ihr Ordner lässt sich nicht beschreiben; Sie können den Fall ansehen und eine Kopie speichern.</translation>
    </message>
    <message>
        <source>This case is read-only here</source>
        <translation>Dieser Fall ist hier nur lesbar</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Try again to open the case for changes</source>
        <translation>Erneut versuchen, den Fall zum Ändern zu öffnen</translation>
    </message>
</context>
<context>
    <name>AddressPanel</name>
    <message>
        <source>An address in this message</source>
        <translation>Eine Adresse in dieser Nachricht</translation>
    </message>
    <message>
        <source>The whole address</source>
        <translation>Die ganze Adresse</translation>
    </message>
    <message>
        <source>This program opens no address. Whoever sent it may not be who they say.</source>
        <translation>Dieses Programm öffnet keine Adresse. Der Absender ist vielleicht nicht, wer er zu sein vorgibt.</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the panel with the address</source>
        <translation>Bereich mit der Adresse schließen</translation>
    </message>
    <message>
        <source>It leads to: %1</source>
        <translation>Sie führt zu: %1</translation>
    </message>
    <message>
        <source>Where it leads cannot be told.</source>
        <translation>Wohin sie führt, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Its letters may look like others: compare them one by one.</source>
        <translation>Ihre Buchstaben sehen vielleicht nur aus wie andere: bitte einzeln vergleichen.</translation>
    </message>
</context>
<context>
    <name>AllDataPage</name>
    <message>
        <source>All data</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Number of members</source>
        <translation>Zahl der Dateien</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>No archive is open</source>
        <translation>Kein Archiv ist geöffnet</translation>
    </message>
    <message>
        <source>Open an archive or a case: every file in it is then listed here, with what became of it.</source>
        <translation>Öffnen Sie ein Archiv oder einen Fall: dann steht hier jede Datei darin, und was aus ihr wurde.</translation>
    </message>
    <message>
        <source>The archive holds no files</source>
        <translation>Das Archiv enthält keine Dateien</translation>
    </message>
    <message>
        <source>Ask the platform for it anew, and tick all that it offers. The start page has the steps.</source>
        <translation>Fordern Sie es bei der Plattform neu an und kreuzen Sie alles an, was sie anbietet. Die Startseite nennt die Schritte.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Sucht …</translation>
    </message>
    <message>
        <source>No member is like that. Change or clear the filters.</source>
        <translation>Keine Datei ist so. Ändern oder leeren Sie die Filter.</translation>
    </message>
    <message>
        <source>%1 of %2 members</source>
        <translation>%1 von %2 Dateien</translation>
    </message>
    <message>
        <source>%1 members: %2.</source>
        <translation>%1 Dateien: %2.</translation>
    </message>
    <message>
        <source>Those that could not be read stand first.</source>
        <translation>Was nicht gelesen werden konnte, steht zuerst.</translation>
    </message>
    <message>
        <source>None was passed over.</source>
        <translation>Keine blieb unbeachtet.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archive (*.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open archives</source>
        <translation>Archive öffnen</translation>
    </message>
    <message>
        <source>Open the unpacked folder</source>
        <translation>Entpackten Ordner öffnen</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Cases (*.inspection)</source>
        <translation>Fälle (*.inspection)</translation>
    </message>
    <message>
        <source>Save the case as</source>
        <translation>Fall speichern unter</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word-Dokumente (*.docx)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Einfacher Text (*.txt)</translation>
    </message>
    <message>
        <source>Write the letter to</source>
        <translation>Brief schreiben nach</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Save the picture as</source>
        <translation>Bild speichern unter</translation>
    </message>
    <message>
        <source>Do you want to keep this case?</source>
        <translation>Möchten Sie diesen Fall behalten?</translation>
    </message>
    <message>
        <source>It is in a private folder, which is removed when the case is closed.</source>
        <translation>Er liegt in einem privaten Ordner, der beim Schließen des Falls entfernt wird.</translation>
    </message>
    <message>
        <source>Add this to the case that is open?</source>
        <translation>Dies dem geöffneten Fall hinzufügen?</translation>
    </message>
    <message>
        <source>%1 can join the case, if it is of the same person, or be opened as a new case.</source>
        <translation>%1 kann in den Fall aufgenommen werden, wenn es von derselben Person ist, oder als neuer Fall geöffnet werden.</translation>
    </message>
    <message>
        <source>&amp;Add to this case</source>
        <translation>Diesem Fall &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Open as a &amp;new case</source>
        <translation>Als &amp;neuen Fall öffnen</translation>
    </message>
    <message>
        <source>Some answers are not kept yet</source>
        <translation>Einige Antworten sind noch nicht gespeichert</translation>
    </message>
    <message>
        <source>You changed answers on “A few questions” and did not keep them. They are gone if you go on.</source>
        <translation>Sie haben Antworten unter „Einige Fragen“ geändert und nicht behalten. Sie gehen verloren, wenn Sie fortfahren.</translation>
    </message>
    <message>
        <source>&amp;Go on without them</source>
        <translation>&amp;Ohne sie fortfahren</translation>
    </message>
    <message>
        <source>This is not finished yet</source>
        <translation>Dies ist noch nicht fertig</translation>
    </message>
    <message>
        <source>%1: what is not finished is not kept if you stop it.</source>
        <translation>%1: was nicht fertig ist, bleibt nicht erhalten, wenn Sie es anhalten.</translation>
    </message>
    <message>
        <source>&amp;Stop it</source>
        <translation>&amp;Anhalten</translation>
    </message>
</context>
<context>
    <name>BeginningCard</name>
    <message>
        <source>How it begins</source>
        <translation>So beginnt sie</translation>
    </message>
    <message>
        <source>Show how it &amp;begins</source>
        <translation>Anfan&amp;g zeigen</translation>
    </message>
    <message>
        <source>Beginning of the member</source>
        <translation>Anfang der Datei</translation>
    </message>
    <message>
        <source>This is all of it.</source>
        <translation>Das ist alles.</translation>
    </message>
    <message>
        <source>There is more in it.</source>
        <translation>Es steht noch mehr darin.</translation>
    </message>
    <message>
        <source>Read as %1. %2</source>
        <translation>Gelesen als %1. %2</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Not dated</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>%1 (UTC)</source>
        <translation>%1 (UTC)</translation>
    </message>
    <message>
        <source>%1, zone not known</source>
        <translation>%1, Zone nicht bekannt</translation>
    </message>
    <message>
        <source>%1 UTC · %2 here</source>
        <translation>%1 UTC · %2 hier</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Sponsored</source>
        <translation>Gesponsert</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Angehängt: %1</translation>
    </message>
    <message>
        <source>Damaged in the archive</source>
        <translation>Im Archiv beschädigt</translation>
    </message>
    <message>
        <source>Kept out of packs: %1</source>
        <translation>Aus Paketen zurückgehalten: %1</translation>
    </message>
    <message>
        <source>Kept out of packs</source>
        <translation>Aus Paketen zurückgehalten</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>voice message</source>
        <translation>Sprachnachricht</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>… %1 characters before this</source>
        <translation>… %1 Zeichen davor</translation>
    </message>
    <message>
        <source>… %1 more characters: read them beside this</source>
        <translation>… %1 weitere Zeichen: daneben zu lesen</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Einordnung: %1</translation>
    </message>
</context>
<context>
    <name>CategoriesModel</name>
    <message>
        <source>Kind of data</source>
        <translation>Datenart</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>First (UTC)</source>
        <translation>Erster (UTC)</translation>
    </message>
    <message>
        <source>Last (UTC)</source>
        <translation>Letzter (UTC)</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>the tag “%1”</source>
        <translation>das Schlagwort „%1“</translation>
    </message>
    <message>
        <source>taking off the tag “%1”</source>
        <translation>Entfernen des Schlagworts „%1“</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>die Notiz</translation>
    </message>
    <message>
        <source>keeping out of packs</source>
        <translation>Zurückhalten aus Paketen</translation>
    </message>
    <message>
        <source>letting into packs</source>
        <translation>Zulassen in Pakete</translation>
    </message>
    <message>
        <source>%1 (%2 messages)</source>
        <translation>%1 (%2 Nachrichten)</translation>
    </message>
</context>
<context>
    <name>ConversationsColumn</name>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>No message is like that. Change or clear the search and the filters.</source>
        <translation>Keine Nachricht ist so. Ändern oder leeren Sie die Suche und die Filter.</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 Unterhaltung</translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <translation>%1 Unterhaltungen</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 Nachricht</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 Nachrichten</translation>
    </message>
    <message>
        <source>1 match</source>
        <translation>1 Treffer</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <translation>%1 Treffer</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Sucht …</translation>
    </message>
</context>
<context>
    <name>ConversationsModel</name>
    <message>
        <source>Messages that name no conversation</source>
        <translation>Nachrichten, die keine Unterhaltung nennen</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Niemand ist genannt</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>Nur Sie</translation>
    </message>
    <message>
        <source>1 other</source>
        <translation>1 weitere Person</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>%1 weitere Personen</translation>
    </message>
    <message>
        <source>You: </source>
        <translation>Sie: </translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 von %2 Nachrichten</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 Nachricht</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 Nachrichten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>With a tag, a note or kept out of packs: %1</source>
        <translation>Mit Schlagwort, Notiz oder zurückgehalten: %1</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>private messages</source>
        <translation>private Nachrichten</translation>
    </message>
    <message>
        <source>InMail</source>
        <translation>InMail</translation>
    </message>
    <message>
        <source>group chats</source>
        <translation>Gruppenchats</translation>
    </message>
    <message>
        <source>message drafts</source>
        <translation>Nachrichtenentwürfe</translation>
    </message>
    <message>
        <source>messages in groups and channels</source>
        <translation>Nachrichten in Gruppen und Kanälen</translation>
    </message>
    <message>
        <source>sponsored messages</source>
        <translation>gesponserte Nachrichten</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>chats with AI features</source>
        <translation>Chats mit KI-Funktionen</translation>
    </message>
    <message>
        <source>feedback on AI answers</source>
        <translation>Rückmeldungen zu KI-Antworten</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>reactions</source>
        <translation>Reaktionen</translation>
    </message>
    <message>
        <source>poll answers</source>
        <translation>Antworten auf Umfragen</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>photos and videos</source>
        <translation>Fotos und Videos</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>voice recordings</source>
        <translation>Sprachaufnahmen</translation>
    </message>
    <message>
        <source>saved resumes</source>
        <translation>gespeicherte Lebensläufe</translation>
    </message>
    <message>
        <source>saved screening answers</source>
        <translation>gespeicherte Antworten auf Bewerbungsfragen</translation>
    </message>
    <message>
        <source>job applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>salary</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>learning activity</source>
        <translation>Lernaktivität</translation>
    </message>
    <message>
        <source>searches</source>
        <translation>Suchanfragen</translation>
    </message>
    <message>
        <source>connections and follows</source>
        <translation>Kontakte und Gefolgte</translation>
    </message>
    <message>
        <source>imported contacts</source>
        <translation>importierte Adressbücher</translation>
    </message>
    <message>
        <source>clicks on ads</source>
        <translation>Klicks auf Werbung</translation>
    </message>
    <message>
        <source>what the platform inferred</source>
        <translation>was die Plattform ableitete</translation>
    </message>
    <message>
        <source>log-ins and security</source>
        <translation>Anmeldungen und Sicherheit</translation>
    </message>
    <message>
        <source>devices and locations</source>
        <translation>Geräte und Standorte</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>support requests</source>
        <translation>Anfragen an den Kundendienst</translation>
    </message>
    <message>
        <source>settings and preferences</source>
        <translation>Einstellungen und Vorlieben</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>used</source>
        <translation>sagt: fließt ein</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>sagt: fließt nicht ein</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>schweigt</translation>
    </message>
    <message>
        <source>training AI that generates content</source>
        <translation>Training von KI, die Inhalte erzeugt</translation>
    </message>
    <message>
        <source>training other AI (safety, ranking, suggestions)</source>
        <translation>Training anderer KI (Sicherheit, Reihung, Vorschläge)</translation>
    </message>
    <message>
        <source>training AI of any kind</source>
        <translation>Training von KI jeder Art</translation>
    </message>
    <message>
        <source>handing over to another company to train its AI</source>
        <translation>Übergabe an ein anderes Unternehmen zum Training seiner KI</translation>
    </message>
    <message>
        <source>advertising</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>other services</source>
        <translation>andere Dienste</translation>
    </message>
    <message>
        <source>stated by the platform itself</source>
        <translation>von der Plattform selbst gesagt</translation>
    </message>
    <message>
        <source>found by a regulator</source>
        <translation>von einer Behörde festgestellt</translation>
    </message>
    <message>
        <source>found by a court</source>
        <translation>von einem Gericht festgestellt</translation>
    </message>
    <message>
        <source>told by a regulator, without a finding</source>
        <translation>von einer Behörde berichtet, ohne Feststellung</translation>
    </message>
    <message>
        <source>settled, without a finding</source>
        <translation>durch Vergleich beendet, ohne Feststellung</translation>
    </message>
    <message>
        <source>alleged</source>
        <translation>behauptet</translation>
    </message>
    <message>
        <source>alleged and denied</source>
        <translation>behauptet und bestritten</translation>
    </message>
    <message>
        <source>alleged and withdrawn, with no ruling</source>
        <translation>behauptet und zurückgenommen, ohne Entscheidung</translation>
    </message>
    <message>
        <source>alleged and dismissed by a court</source>
        <translation>behauptet und von einem Gericht abgewiesen</translation>
    </message>
    <message>
        <source>older data too</source>
        <translation>auch ältere Daten</translation>
    </message>
    <message>
        <source>only data made from then on</source>
        <translation>nur Daten, die von da an entstehen</translation>
    </message>
    <message>
        <source>new data, and older data of a conversation that goes on</source>
        <translation>neue Daten, und ältere Daten einer Unterhaltung, die weitergeht</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>seen by some (friends, connections, a closed group)</source>
        <translation>für manche zu sehen (Freunde, Kontakte, eine geschlossene Gruppe)</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>sent as InMail</source>
        <translation>als InMail gesendet</translation>
    </message>
    <message>
        <source>rated by you</source>
        <translation>von Ihnen bewertet</translation>
    </message>
    <message>
        <source>addressed to an assistant</source>
        <translation>an einen Assistenten gerichtet</translation>
    </message>
    <message>
        <source>brought in by a tool or connector</source>
        <translation>von einem Werkzeug oder einer Anbindung eingebracht</translation>
    </message>
    <message>
        <source>made public by a link</source>
        <translation>durch einen Link öffentlich gemacht</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>the company&apos;s own text</source>
        <translation>eigener Text des Unternehmens</translation>
    </message>
    <message>
        <source>court paper</source>
        <translation>Gerichtsdokument</translation>
    </message>
    <message>
        <source>regulator&apos;s text</source>
        <translation>Text einer Behörde</translation>
    </message>
    <message>
        <source>press or other account</source>
        <translation>Presse oder anderer Bericht</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Wer was sagt</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Kinds of data</source>
        <translation>Datenarten</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Bestritten</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>Stated by name</source>
        <translation>Ausdrücklich genannt</translation>
    </message>
    <message>
        <source>Stated in broad words</source>
        <translation>In weiten Worten genannt</translation>
    </message>
    <message>
        <source>Alleged</source>
        <translation>Behauptet</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Not addressed</source>
        <translation>Nicht angesprochen</translation>
    </message>
    <message>
        <source>The platform itself, a regulator or a court says that data of this kind go into AI training, and every condition is met for this record.</source>
        <translation>Die Plattform selbst, eine Behörde oder ein Gericht sagt, dass Daten dieser Art in das Training von KI einfließen, und für diesen Datensatz ist jede Bedingung erfüllt.</translation>
    </message>
    <message>
        <source>The platform&apos;s words are broad enough to cover this record, but do not name its kind.</source>
        <translation>Die Worte der Plattform sind weit genug, um diesen Datensatz zu erfassen, nennen aber seine Art nicht.</translation>
    </message>
    <message>
        <source>Somebody says so, such as a lawsuit or the press; the platform has not said it.</source>
        <translation>Jemand sagt es, etwa eine Klage oder die Presse; die Plattform hat es nicht gesagt.</translation>
    </message>
    <message>
        <source>It could be, but at least one condition is not known. The reasons say which, and what would settle it.</source>
        <translation>Es könnte sein, aber mindestens eine Bedingung ist nicht bekannt. Die Gründe sagen, welche, und was es klären würde.</translation>
    </message>
    <message>
        <source>The statements that could reach this record are ruled out for it, or say that it is left out.</source>
        <translation>Die Aussagen, die diesen Datensatz erreichen könnten, sind für ihn ausgeschlossen oder sagen, dass er draußen bleibt.</translation>
    </message>
    <message>
        <source>No statement that we know of speaks of this record.</source>
        <translation>Keine Aussage, die wir kennen, spricht von diesem Datensatz.</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>nicht erkannt</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>not dealt with yet</source>
        <translation>noch nicht an der Reihe</translation>
    </message>
    <message>
        <source>the place of residence</source>
        <translation>den Wohnort</translation>
    </message>
    <message>
        <source>the region on file with the platform</source>
        <translation>die bei der Plattform hinterlegte Region</translation>
    </message>
    <message>
        <source>the subscription</source>
        <translation>das Abonnement</translation>
    </message>
    <message>
        <source>who could see the posts</source>
        <translation>wer die Beiträge sehen konnte</translation>
    </message>
    <message>
        <source>the account</source>
        <translation>das Konto</translation>
    </message>
    <message>
        <source>the date of birth</source>
        <translation>das Geburtsdatum</translation>
    </message>
    <message>
        <source>from the archive</source>
        <translation>aus dem Archiv</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>von Ihnen gesagt</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>by default</source>
        <translation>von vornherein</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>the setting %1</source>
        <translation>die Einstellung %1</translation>
    </message>
    <message>
        <source>the condition of the statement %1</source>
        <translation>die Bedingung der Aussage %1</translation>
    </message>
    <message>
        <source>seen on %1</source>
        <translation>gesehen am %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>at all times</source>
        <translation>zu allen Zeiten</translation>
    </message>
    <message>
        <source>The check sum that the archive gives for this member does not fit its bytes; some of them may have changed.</source>
        <translation>Die Prüfsumme, die das Archiv für diese Datei nennt, passt nicht zu ihren Bytes; einige davon sind vielleicht verändert.</translation>
    </message>
    <message>
        <source>This member has more or fewer bytes than the archive says.</source>
        <translation>Diese Datei hat mehr oder weniger Bytes, als das Archiv sagt.</translation>
    </message>
    <message>
        <source>The archive is cut off or damaged; what could be read of this member may not be all of it.</source>
        <translation>Das Archiv ist abgeschnitten oder beschädigt; was von dieser Datei zu lesen war, ist vielleicht nicht alles.</translation>
    </message>
    <message>
        <source>This member unpacks to far more than an archive of this size should hold; reading stopped there.</source>
        <translation>Diese Datei wird beim Entpacken weit größer, als ein Archiv dieser Größe enthalten sollte; das Lesen endete dort.</translation>
    </message>
    <message>
        <source>Unpacking this member asks for too much memory.</source>
        <translation>Das Entpacken dieser Datei verlangt zu viel Speicher.</translation>
    </message>
    <message>
        <source>What is packed in this member cannot be unpacked any further.</source>
        <translation>Was in dieser Datei gepackt ist, lässt sich nicht weiter entpacken.</translation>
    </message>
    <message>
        <source>The archive gives this member two different names.</source>
        <translation>Das Archiv gibt dieser Datei zwei verschiedene Namen.</translation>
    </message>
    <message>
        <source>The system could not read this member to its end.</source>
        <translation>Das System konnte diese Datei nicht bis zum Ende lesen.</translation>
    </message>
    <message>
        <source>The archive changed while this member was being read; what came out may be of two states.</source>
        <translation>Das Archiv änderte sich, während diese Datei gelesen wurde; das Ergebnis stammt vielleicht aus zwei Zuständen.</translation>
    </message>
    <message>
        <source>This member is locked with a password; unlock the archive first.</source>
        <translation>Diese Datei ist mit einem Passwort gesperrt; entsperren Sie zuerst das Archiv.</translation>
    </message>
    <message>
        <source>This is only a pointer to another file; pointers are not followed.</source>
        <translation>Dies ist nur ein Verweis auf eine andere Datei; Verweisen wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>This is no file with contents of its own.</source>
        <translation>Dies ist keine Datei mit eigenem Inhalt.</translation>
    </message>
    <message>
        <source>The place in the archive where this member should begin holds something else.</source>
        <translation>An der Stelle im Archiv, an der diese Datei beginnen soll, steht etwas anderes.</translation>
    </message>
    <message>
        <source>The system does not let this member be read.</source>
        <translation>Das System lässt das Lesen dieser Datei nicht zu.</translation>
    </message>
    <message>
        <source>The name of this member points outside the archive; it was left alone.</source>
        <translation>Der Name dieser Datei zeigt aus dem Archiv hinaus; sie blieb unangetastet.</translation>
    </message>
    <message>
        <source>This member is damaged (%1).</source>
        <translation>Diese Datei ist beschädigt (%1).</translation>
    </message>
    <message>
        <source>This member is packed in a way that cannot be read here (%1, method %2).</source>
        <translation>Diese Datei ist auf eine Weise gepackt, die hier nicht gelesen werden kann (%1, Verfahren %2).</translation>
    </message>
    <message>
        <source>This member cannot be read (%1).</source>
        <translation>Diese Datei lässt sich nicht lesen (%1).</translation>
    </message>
    <message>
        <source>Unpacking this member asks for too much memory; %1.</source>
        <translation>Das Entpacken dieser Datei verlangt zu viel Speicher; %1.</translation>
    </message>
    <message>
        <source> at byte %1</source>
        <translation> bei Byte %1</translation>
    </message>
    <message>
        <source>%1 cannot be read%2: %3.</source>
        <translation>%1 lässt sich nicht lesen%2: %3.</translation>
    </message>
    <message>
        <source>%1 folders lie too deep within others and were not looked at; %2.</source>
        <translation>%1 Ordner liegen zu tief in anderen und wurden nicht angesehen; %2.</translation>
    </message>
    <message>
        <source>%1 is an empty folder; open the one that the archive was unpacked to.</source>
        <translation>%1 ist ein leerer Ordner; öffnen Sie den, in den das Archiv entpackt wurde.</translation>
    </message>
    <message>
        <source>A folder inside cannot be read: %1.</source>
        <translation>Ein Ordner darin lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>%1 holds too many files; %2. Open the archive&apos;s own folder.</source>
        <translation>%1 enthält zu viele Dateien; %2. Öffnen Sie den Ordner des Archivs selbst.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>the limit is %1, and --limit %2=NUMBER raises it</source>
        <translation>die Grenze ist %1, und --limit %2=ZAHL hebt sie an</translation>
    </message>
    <message>
        <source>--limit %1: no such limit; there are %2</source>
        <translation>--limit %1: diese Grenze gibt es nicht; es gibt %2</translation>
    </message>
    <message>
        <source>--limit %1: %2 takes a whole number, such as %3=%4</source>
        <translation>--limit %1: %2 braucht eine ganze Zahl, etwa %3=%4</translation>
    </message>
    <message>
        <source>is a RAR archive</source>
        <translation>ist ein RAR-Archiv</translation>
    </message>
    <message>
        <source>Unpack it, and open the folder</source>
        <translation>Entpacken Sie es, und öffnen Sie den Ordner</translation>
    </message>
    <message>
        <source>is a 7-Zip archive</source>
        <translation>ist ein 7-Zip-Archiv</translation>
    </message>
    <message>
        <source>is a gzip file</source>
        <translation>ist eine gzip-Datei</translation>
    </message>
    <message>
        <source>is a PDF document</source>
        <translation>ist ein PDF-Dokument</translation>
    </message>
    <message>
        <source>Open the archive that the platform let you download</source>
        <translation>Öffnen Sie das Archiv, das Sie von der Plattform heruntergeladen haben</translation>
    </message>
    <message>
        <source>is a picture</source>
        <translation>ist ein Bild</translation>
    </message>
    <message>
        <source>is a database</source>
        <translation>ist eine Datenbank</translation>
    </message>
    <message>
        <source>Cases are opened as cases; open here the archive that the platform let you download</source>
        <translation>Fälle werden als Fälle geöffnet; öffnen Sie hier das Archiv, das Sie von der Plattform heruntergeladen haben</translation>
    </message>
    <message>
        <source>%1 is no ZIP archive. Open the file that the platform let you download.</source>
        <translation>%1 ist kein ZIP-Archiv. Öffnen Sie die Datei, die Sie von der Plattform heruntergeladen haben.</translation>
    </message>
    <message>
        <source>%1 is a download that has not ended. Wait for it, or download it again.</source>
        <translation>%1 ist noch nicht ganz heruntergeladen. Warten Sie darauf, oder laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>%1 is a web page, not an archive; the download may have asked you to sign in first. Download it again.</source>
        <translation>%1 ist eine Webseite, kein Archiv; vielleicht wollte der Download zuerst eine Anmeldung. Laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>%1 %2, not a ZIP. %3.</source>
        <translation>%1 %2, kein ZIP. %3.</translation>
    </message>
    <message>
        <source>is %1 bytes long; %2.</source>
        <translation>ist %1 Bytes lang; %2.</translation>
    </message>
    <message>
        <source>has %1 folders one within the other; %2.</source>
        <translation>hat %1 Ordner ineinander; %2.</translation>
    </message>
    <message>
        <source>holds characters that cannot be seen, or that turn the letters around them.</source>
        <translation>enthält Zeichen, die man nicht sieht oder die die Buchstaben um sie herum umdrehen.</translation>
    </message>
    <message>
        <source>is empty.</source>
        <translation>ist leer.</translation>
    </message>
    <message>
        <source>is one that some systems reserve; no file is made by that name.</source>
        <translation>gehört zu denen, die manche Systeme sich vorbehalten; unter diesem Namen entsteht keine Datei.</translation>
    </message>
    <message>
        <source>The archive holds more than one member of this name, or of names that some systems take for it; each is read, and their rows may repeat.</source>
        <translation>Das Archiv enthält mehr als eine Datei dieses Namens, oder Namen, die manche Systeme dafür halten; jede wird gelesen, und ihre Zeilen kommen vielleicht doppelt vor.</translation>
    </message>
    <message>
        <source>The name of this member %1</source>
        <translation>Der Name dieser Datei %1</translation>
    </message>
    <message>
        <source>%1 is no file that can be read as an archive.</source>
        <translation>%1 ist keine Datei, die sich als Archiv lesen lässt.</translation>
    </message>
    <message>
        <source>%1 is empty; the download may have failed. Download it again.</source>
        <translation>%1 ist leer; vielleicht ist der Download misslungen. Laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>%1: no file can have this name.</source>
        <translation>%1: so kann keine Datei heißen.</translation>
    </message>
    <message>
        <source>Hashing %1</source>
        <translation>Der Hash von %1 wird gebildet</translation>
    </message>
    <message>
        <source>%1: there is no such file or folder.</source>
        <translation>%1: diese Datei oder diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>This member unpacks to more than %1 bytes, and reading stopped there.</source>
        <translation>Diese Datei wird beim Entpacken größer als %1 Bytes, und das Lesen endete dort.</translation>
    </message>
    <message>
        <source>%1 All members together may give %2 bytes (ratio) for each that the archive holds, and some beside: %3.</source>
        <translation>%1 Alle Dateien zusammen dürfen %2 Bytes (ratio) für jedes ergeben, das das Archiv enthält, und einige dazu: %3.</translation>
    </message>
    <message>
        <source>%1 From %2 bytes on (ratio_from_bytes) it may give only so many for each byte that it holds: %3.</source>
        <translation>%1 Ab %2 Bytes (ratio_from_bytes) darf sie nur so viele für jedes Byte ergeben, das sie enthält: %3.</translation>
    </message>
    <message>
        <source>%1 All members together may give only so many: %2.</source>
        <translation>%1 Alle Dateien zusammen dürfen nur so viele ergeben: %2.</translation>
    </message>
    <message>
        <source>This archive is cut off or damaged: its list of members, which stands at the end, is missing or of no use; %1 bytes are there. What could be read is shown as damaged. Download the archive again for the whole of it.</source>
        <translation>Dieses Archiv ist abgeschnitten oder beschädigt: seine Liste der Dateien, die am Ende steht, fehlt oder ist unbrauchbar; %1 Bytes sind da. Was zu lesen war, ist als beschädigt gezeigt. Laden Sie das Archiv noch einmal herunter, um alles zu haben.</translation>
    </message>
    <message>
        <source>%1 is cut off before its first member. Download it again.</source>
        <translation>%1 ist vor seiner ersten Datei abgeschnitten. Laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>The same holds for %1 more members, which are not listed here.</source>
        <translation>Dasselbe gilt für %1 weitere Dateien, die hier nicht aufgeführt sind.</translation>
    </message>
    <message>
        <source>%1 changed while it was being read; start again once it is whole.</source>
        <translation>%1 änderte sich während des Lesens; beginnen Sie noch einmal, wenn es vollständig ist.</translation>
    </message>
    <message>
        <source>The archive speaks of this member twice and does not agree with itself on: %1.</source>
        <translation>Das Archiv spricht zweimal von dieser Datei und ist sich nicht einig über: %1.</translation>
    </message>
    <message>
        <source>check sum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>packed size</source>
        <translation>gepackte Größe</translation>
    </message>
    <message>
        <source>%1: its list of members takes %2 bytes; %3 if you trust the file.</source>
        <translation>%1: seine Liste der Dateien braucht %2 Bytes; %3, wenn Sie der Datei vertrauen.</translation>
    </message>
    <message>
        <source>%1 has too many members; %2 if you trust the file.</source>
        <translation>%1 hat zu viele Dateien; %2, wenn Sie der Datei vertrauen.</translation>
    </message>
    <message>
        <source>%1: its list of members claims sizes that no file can have. Download the archive again.</source>
        <translation>%1: seine Liste der Dateien nennt Größen, die keine Datei haben kann. Laden Sie das Archiv noch einmal herunter.</translation>
    </message>
    <message>
        <source>%1 is one part of an archive that was split; join its parts first, or download it again.</source>
        <translation>%1 ist ein Teil eines geteilten Archivs; fügen Sie die Teile zuerst zusammen, oder laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>%1: the two records at its end contradict one another. Download the archive again.</source>
        <translation>%1: die zwei Einträge am Ende widersprechen einander. Laden Sie das Archiv noch einmal herunter.</translation>
    </message>
    <message>
        <source>number %1 of its %2 members</source>
        <translation>Nummer %1 seiner %2 Dateien</translation>
    </message>
    <message>
        <source>the list of members</source>
        <translation>die Liste der Dateien</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>%1: %2 and %3 share the same bytes, as in archives made to flood a computer. Download it again; --limit allow_overlap=1 opens it all the same.</source>
        <translation>%1: %2 und %3 teilen sich dieselben Bytes, wie in Archiven, die einen Computer überfluten sollen. Laden Sie es noch einmal herunter; --limit allow_overlap=1 öffnet es trotzdem.</translation>
    </message>
    <message>
        <source>%1 holds two archives in one, and programs would not agree on what is in it. Download it again from the platform.</source>
        <translation>%1 enthält zwei Archive in einem, und Programme wären sich nicht einig, was darin steht. Laden Sie es noch einmal von der Plattform herunter.</translation>
    </message>
    <message>
        <source>in one place</source>
        <translation>an einer Stelle</translation>
    </message>
    <message>
        <source>in %1 places</source>
        <translation>an %1 Stellen</translation>
    </message>
    <message>
        <source>The archive says that it has %1 members; its list names %2.</source>
        <translation>Das Archiv sagt, dass es %1 Dateien hat; seine Liste nennt %2.</translation>
    </message>
    <message>
        <source>%1 bytes stand before the first member and belong to none.</source>
        <translation>%1 Bytes stehen vor der ersten Datei und gehören zu keiner.</translation>
    </message>
    <message>
        <source>Bytes of no member stand between the members %1, the first %2 from byte %3 on.</source>
        <translation>Bytes, die zu keiner Datei gehören, stehen zwischen den Dateien %1, die ersten %2 ab Byte %3.</translation>
    </message>
    <message>
        <source>%1 bytes stand after the archive&apos;s end, from byte %2 on%3.</source>
        <translation>%1 Bytes stehen nach dem Ende des Archivs, ab Byte %2%3.</translation>
    </message>
    <message>
        <source>The archive is %1 bytes large; %2.</source>
        <translation>Das Archiv ist %1 Bytes groß; %2.</translation>
    </message>
    <message>
        <source>a tag needs a name</source>
        <translation>ein Schlagwort braucht einen Namen</translation>
    </message>
    <message>
        <source>a tag has up to %1 characters</source>
        <translation>ein Schlagwort hat bis zu %1 Zeichen</translation>
    </message>
    <message>
        <source>a tag holds letters, digits and signs, and nothing that cannot be seen</source>
        <translation>ein Schlagwort enthält Buchstaben, Ziffern und Zeichen, und nichts, was man nicht sieht</translation>
    </message>
    <message>
        <source>a note has up to %1 characters</source>
        <translation>eine Notiz hat bis zu %1 Zeichen</translation>
    </message>
    <message>
        <source>there is no such record in this case</source>
        <translation>diesen Datensatz gibt es in diesem Fall nicht</translation>
    </message>
    <message>
        <source>there is no such conversation in this case</source>
        <translation>diese Unterhaltung gibt es in diesem Fall nicht</translation>
    </message>
    <message>
        <source>cannot be written: the disk is full</source>
        <translation>kann nicht geschrieben werden: der Datenträger ist voll</translation>
    </message>
    <message>
        <source>cannot be written: it, or its folder, is read-only</source>
        <translation>kann nicht geschrieben werden: die Datei oder ihr Ordner ist nur lesbar</translation>
    </message>
    <message>
        <source>cannot be read or written: the disk gives an error</source>
        <translation>kann weder gelesen noch geschrieben werden: der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>cannot be opened or written there</source>
        <translation>kann dort nicht geöffnet oder geschrieben werden</translation>
    </message>
    <message>
        <source>is being written by another window or program</source>
        <translation>wird gerade von einem anderen Fenster oder Programm geschrieben</translation>
    </message>
    <message>
        <source>%1 is no case file</source>
        <translation>%1 ist keine Falldatei</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program</source>
        <translation>%1 stammt von einer neueren Version dieses Programms</translation>
    </message>
    <message>
        <source>%1 is no case file of this program: its tables differ</source>
        <translation>%1 ist keine Falldatei dieses Programms: ihre Tabellen sind andere</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 ist beschädigt</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 gibt es schon</translation>
    </message>
    <message>
        <source>%1 cannot be written there: %2</source>
        <translation>%1 kann dort nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 kann nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>%1 was made by an older version of this program and has to be brought up to date, but it cannot be written there: copy it to a folder of yours and open the copy</source>
        <translation>%1 stammt von einer älteren Version dieses Programms und muss auf den neuen Stand gebracht werden, kann dort aber nicht geschrieben werden: kopieren Sie die Datei in einen Ihrer Ordner und öffnen Sie die Kopie</translation>
    </message>
    <message>
        <source>%1 is damaged, or no case file</source>
        <translation>%1 ist beschädigt oder keine Falldatei</translation>
    </message>
    <message>
        <source>there is no record %1 in this case; `inspector search` and --records print their ids</source>
        <translation>es gibt in diesem Fall keinen Datensatz %1; `inspector search` und --records zeigen ihre Kennungen</translation>
    </message>
    <message>
        <source>%1 is open in another window or program that may change it; close it there first</source>
        <translation>%1 ist in einem anderen Fenster oder Programm geöffnet, das es ändern kann; schließen Sie es zuerst dort</translation>
    </message>
    <message>
        <source>%1 cannot be written: it, or its folder, is read-only</source>
        <translation>%1 kann nicht geschrieben werden: die Datei oder ihr Ordner ist nur lesbar</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full</source>
        <translation>%1 kann nicht geschrieben werden: der Datenträger ist voll</translation>
    </message>
    <message>
        <source>a record is kept back for a reason: the pack&apos;s privilege log states it</source>
        <translation>ein Datensatz wird aus einem Grund zurückgehalten: die Liste im Paket nennt ihn</translation>
    </message>
    <message>
        <source>the name holds characters that no file name has</source>
        <translation>der Name enthält Zeichen, die kein Dateiname hat</translation>
    </message>
    <message>
        <source>an attachment must lie in the folder of the facts file, or below it</source>
        <translation>ein Anhang muss im Ordner der Angabendatei liegen oder darunter</translation>
    </message>
    <message>
        <source>there is no such file beside the facts file</source>
        <translation>diese Datei gibt es neben der Angabendatei nicht</translation>
    </message>
    <message>
        <source>this is no file</source>
        <translation>dies ist keine Datei</translation>
    </message>
    <message>
        <source>the link leads round in a circle</source>
        <translation>der Verweis führt im Kreis</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>die Datei lässt sich nicht lesen (%1)</translation>
    </message>
    <message>
        <source>the file is too large; at most %1 MiB are taken</source>
        <translation>die Datei ist zu groß; höchstens %1 MiB werden genommen</translation>
    </message>
    <message>
        <source>Two facts about %1 disagree: %2 and %3. Where both hold, %4 counts.</source>
        <translation>Zwei Angaben über %1 stimmen nicht überein: %2 und %3. Wo beide gelten, zählt: %4.</translation>
    </message>
    <message>
        <source>the one that begins later</source>
        <translation>die später beginnende</translation>
    </message>
    <message>
        <source>before that it was %1 (%2, %3)</source>
        <translation>davor war es %1 (%2, %3)</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>%1 times from %2 to %3</source>
        <translation>%1-mal von %2 bis %3</translation>
    </message>
    <message>
        <source>On %1, %2 was seen %3 (%4), but a stronger fact says %5 (%6, %7). The stronger fact counts.</source>
        <translation>Am %1 wurde für %2 gesehen: %3 (%4), aber eine stärkere Angabe sagt %5 (%6, %7). Die stärkere Angabe zählt.</translation>
    </message>
    <message>
        <source>before that nothing is recorded, and it is %1 by default</source>
        <translation>davor ist nichts aufgezeichnet, und von vornherein ist es %1</translation>
    </message>
    <message>
        <source>before that nothing is recorded</source>
        <translation>davor ist nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>On %1, %2 was seen %3 (%4); %5. Since when it has been so is not known: its state is unknown from %6 until then.</source>
        <translation>Am %1 wurde für %2 gesehen: %3 (%4); %5. Seit wann es so ist, ist nicht bekannt: der Zustand ist von %6 bis dahin unbekannt.</translation>
    </message>
    <message>
        <source>On %1, %2 was seen %3 (%4); %5. Since when it has been so is not known: its state is unknown until then.</source>
        <translation>Am %1 wurde für %2 gesehen: %3 (%4); %5. Seit wann es so ist, ist nicht bekannt: der Zustand ist bis dahin unbekannt.</translation>
    </message>
    <message>
        <source>The archive points to %1 %2, but %3 is %4 (%5, %6). The fact counts; please check it.</source>
        <translation>Das Archiv deutet auf %1 %2, aber als Angabe steht für %3: %4 (%5, %6). Die Angabe zählt; bitte prüfen Sie sie.</translation>
    </message>
    <message>
        <source>The place of residence is %1 (%2, %3), but the region on file with the platform is %4 (%5, %6). Where both hold, %7 counts.</source>
        <translation>Der Wohnort ist %1 (%2, %3), aber die bei der Plattform hinterlegte Region ist %4 (%5, %6). Wo beide gelten, zählt %7.</translation>
    </message>
    <message>
        <source>the United Kingdom&apos;s code is GB</source>
        <translation>das Kürzel für das Vereinigte Königreich ist GB</translation>
    </message>
    <message>
        <source>a country is needed, such as DE; its groups are known by themselves</source>
        <translation>ein Land wird gebraucht, etwa DE; seine Gruppen sind von selbst bekannt</translation>
    </message>
    <message>
        <source>a date without quotes is needed, such as 2024-09-20</source>
        <translation>ein Datum ohne Anführungszeichen wird gebraucht, etwa 2024-09-20</translation>
    </message>
    <message>
        <source>each fact begins with [[fact]]</source>
        <translation>jede Angabe beginnt mit [[fact]]</translation>
    </message>
    <message>
        <source>the time has no zone; write 2024-09-20T17:05:00Z for UTC, or an offset such as +02:00</source>
        <translation>die Zeit hat keine Zone; schreiben Sie 2024-09-20T17:05:00Z für UTC oder einen Abstand wie +02:00</translation>
    </message>
    <message>
        <source>unknown key; a facts file holds as_of and [[fact]]</source>
        <translation>unbekannter Schlüssel; eine Angabendatei enthält as_of und [[fact]]</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of %2</source>
        <translation>„%1“ gehört nicht zu %2</translation>
    </message>
    <message>
        <source>no setting is known as &apos;%1&apos;</source>
        <translation>keine Einstellung heißt „%1“</translation>
    </message>
    <message>
        <source>no statement is known as &apos;%1&apos;</source>
        <translation>keine Aussage heißt „%1“</translation>
    </message>
    <message>
        <source>an ISO country code is needed, such as DE, or a part of one, such as US-CA</source>
        <translation>ein ISO-Länderkürzel wird gebraucht, etwa DE, oder ein Teil davon, etwa US-CA</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not %2</source>
        <translation>„%1“ ist nicht %2</translation>
    </message>
    <message>
        <source>a date of birth is needed, such as 1990-05-17</source>
        <translation>ein Geburtsdatum wird gebraucht, etwa 1990-05-17</translation>
    </message>
    <message>
        <source>only a setting is seen at one instant; use from and to</source>
        <translation>nur eine Einstellung wird in einem Augenblick gesehen; nehmen Sie from und to</translation>
    </message>
    <message>
        <source>a setting was seen at one instant (at), or held from and to; not both</source>
        <translation>eine Einstellung wurde in einem Augenblick gesehen (at) oder galt von bis (from, to); nicht beides</translation>
    </message>
    <message>
        <source>the fact ends before it begins, or as it begins; to is when it no longer held</source>
        <translation>die Angabe endet vor ihrem Beginn oder mit ihm; to ist, wann sie nicht mehr galt</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>a text in quotes, on one line, is needed</source>
        <translation>ein Text in Anführungszeichen, in einer Zeile, wird gebraucht</translation>
    </message>
    <message>
        <source>unknown key; a fact knows %1</source>
        <translation>unbekannter Schlüssel; eine Angabe kennt %1</translation>
    </message>
    <message>
        <source>the date is out of range</source>
        <translation>das Datum liegt außerhalb des Möglichen</translation>
    </message>
    <message>
        <source>a date of birth holds at all times; its date goes into value</source>
        <translation>ein Geburtsdatum gilt zu allen Zeiten; sein Datum gehört in value</translation>
    </message>
    <message>
        <source>at least one purpose has to decide the verdict</source>
        <translation>mindestens ein Zweck muss über die Einordnung entscheiden</translation>
    </message>
    <message>
        <source>there is no context statement %1 in this case that could be switched in</source>
        <translation>es gibt in diesem Fall keine als Hintergrund gezeigte Aussage %1, die mitzählen könnte</translation>
    </message>
    <message>
        <source>Working out windows</source>
        <translation>Zeitfenster werden berechnet</translation>
    </message>
    <message>
        <source>the demo cannot be written to %1: %2</source>
        <translation>die Demo kann nicht nach %1 geschrieben werden: %2</translation>
    </message>
    <message>
        <source>say where it is with --archive FILE, or leave raw bytes out with --no-sources</source>
        <translation>sagen Sie mit --archive DATEI, wo es ist, oder lassen Sie rohe Bytes mit --no-sources weg</translation>
    </message>
    <message>
        <source>the archive %1 is not where it was; %2</source>
        <translation>das Archiv %1 ist nicht dort, wo es war; %2</translation>
    </message>
    <message>
        <source>what stands in the place of the archive %1 is another one by now; %2</source>
        <translation>an der Stelle des Archivs %1 liegt jetzt ein anderes; %2</translation>
    </message>
    <message>
        <source>%1: the system stopped this work, for want of memory perhaps</source>
        <translation>%1: das System hat diese Arbeit angehalten, vielleicht aus Mangel an Speicher</translation>
    </message>
    <message>
        <source>holds no line</source>
        <translation>enthält keine Zeile</translation>
    </message>
    <message>
        <source>does not follow from the line before in line %1</source>
        <translation>folgt in Zeile %1 nicht aus der Zeile davor</translation>
    </message>
    <message>
        <source>says something else than %1</source>
        <translation>sagt etwas anderes als %1</translation>
    </message>
    <message>
        <source>gives figures that do not add up</source>
        <translation>nennt Zahlen, die nicht aufgehen</translation>
    </message>
    <message>
        <source>does not list the same records as %1, in the same order and with the same verdicts</source>
        <translation>führt nicht dieselben Datensätze auf wie %1, in derselben Reihenfolge und mit denselben Einordnungen</translation>
    </message>
    <message>
        <source>does not hold as many records of each kind and verdict as pack.json says</source>
        <translation>enthält nicht so viele Datensätze jeder Art und Einordnung, wie pack.json sagt</translation>
    </message>
    <message>
        <source>cannot be read: %1 is no JSON object</source>
        <translation>lässt sich nicht lesen: %1 ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>has no sound %1 in line %2</source>
        <translation>hat in Zeile %2 keinen brauchbaren Wert %1</translation>
    </message>
    <message>
        <source>cannot be read: %1 is no sound JSON</source>
        <translation>lässt sich nicht lesen: %1 ist kein brauchbares JSON</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Reading %1 back</source>
        <translation>%1 wird zurückgelesen</translation>
    </message>
    <message>
        <source>has no sheet of records</source>
        <translation>hat kein Blatt mit Datensätzen</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Datenart</translation>
    </message>
    <message>
        <source>Reading review files back</source>
        <translation>Dateien für die Durchsicht werden zurückgelesen</translation>
    </message>
    <message>
        <source>is missing, though pack.json names it</source>
        <translation>fehlt, obwohl pack.json es nennt</translation>
    </message>
    <message>
        <source>cannot be read back</source>
        <translation>lässt sich nicht zurücklesen</translation>
    </message>
    <message>
        <source>does not say “%1: %2”, as pack.json does</source>
        <translation>sagt nicht „%1: %2“, wie pack.json es tut</translation>
    </message>
    <message>
        <source>does not hold the same messages as %1, with the same verdicts</source>
        <translation>enthält nicht dieselben Nachrichten wie %1, mit denselben Einordnungen</translation>
    </message>
    <message>
        <source>holds more messages than pack.json says</source>
        <translation>enthält mehr Nachrichten, als pack.json sagt</translation>
    </message>
    <message>
        <source>Checking the records&apos; own bytes</source>
        <translation>Die eigenen Bytes der Datensätze werden geprüft</translation>
    </message>
    <message>
        <source>is not the archive that the pack names: its SHA-256 differs</source>
        <translation>ist nicht das Archiv, das das Paket nennt: seine SHA-256 ist eine andere</translation>
    </message>
    <message>
        <source>Comparing records with the archive</source>
        <translation>Datensätze werden mit dem Archiv verglichen</translation>
    </message>
    <message>
        <source>does not list the same records as %1</source>
        <translation>führt nicht dieselben Datensätze auf wie %1</translation>
    </message>
    <message>
        <source>does not hold the bytes of record %1</source>
        <translation>enthält die Bytes des Datensatzes %1 nicht</translation>
    </message>
    <message>
        <source>says where record %1 stands, and the archive holds something else there</source>
        <translation>sagt, wo der Datensatz %1 steht, und das Archiv enthält dort etwas anderes</translation>
    </message>
    <message>
        <source>Working verdicts out anew</source>
        <translation>Einordnungen werden neu berechnet</translation>
    </message>
    <message>
        <source>holds windows of records that are not in this pack, or in another order</source>
        <translation>enthält Zeitfenster von Datensätzen, die nicht in diesem Paket sind, oder in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>is not the knowledge base that pack.json names</source>
        <translation>ist nicht die Wissensbasis, die pack.json nennt</translation>
    </message>
    <message>
        <source>does not say what was asked</source>
        <translation>sagt nicht, was gefragt war</translation>
    </message>
    <message>
        <source>is no knowledge base</source>
        <translation>ist keine Wissensbasis</translation>
    </message>
    <message>
        <source>has no sound basis in line %1</source>
        <translation>hat in Zeile %1 keine brauchbare Grundlage</translation>
    </message>
    <message>
        <source>has a word that is none of ours in line %1</source>
        <translation>hat in Zeile %1 ein Wort, das keines von unseren ist</translation>
    </message>
    <message>
        <source>names an archive that the pack does not list, in line %1</source>
        <translation>nennt in Zeile %1 ein Archiv, das das Paket nicht aufführt</translation>
    </message>
    <message>
        <source>gives record %1 a verdict that does not follow from the facts and statements in this pack</source>
        <translation>gibt dem Datensatz %1 eine Einordnung, die nicht aus den Angaben und Aussagen in diesem Paket folgt</translation>
    </message>
    <message>
        <source>gives record %1 windows that do not follow from the facts and statements in this pack</source>
        <translation>gibt dem Datensatz %1 Zeitfenster, die nicht aus den Angaben und Aussagen in diesem Paket folgen</translation>
    </message>
    <message>
        <source>--bates: a prefix is up to 20 letters, digits, - or _, such as SMITH-</source>
        <translation>--bates: ein Präfix hat bis zu 20 Buchstaben, Ziffern, - oder _, etwa SMITH-</translation>
    </message>
    <message>
        <source>--bates-start: a first number lies between 0 and %1</source>
        <translation>--bates-start: eine erste Nummer liegt zwischen 0 und %1</translation>
    </message>
    <message>
        <source>--to: %1 is there already; a pack never overwrites anything</source>
        <translation>--to: %1 gibt es schon; ein Paket überschreibt nie etwas</translation>
    </message>
    <message>
        <source>--to: %1 cannot be written: %2</source>
        <translation>--to: %1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Packing the ZIP</source>
        <translation>Die ZIP-Datei wird gepackt</translation>
    </message>
    <message>
        <source>the bytes at the place of record %1 are not those that were read: the archive has changed</source>
        <translation>die Bytes an der Stelle des Datensatzes %1 sind nicht die gelesenen: das Archiv hat sich geändert</translation>
    </message>
    <message>
        <source>Copying the records&apos; own bytes</source>
        <translation>Die eigenen Bytes der Datensätze werden kopiert</translation>
    </message>
    <message>
        <source>Looking for addresses and numbers</source>
        <translation>Adressen und Nummern werden gesucht</translation>
    </message>
    <message>
        <source>Looking for people</source>
        <translation>Personen werden gesucht</translation>
    </message>
    <message>
        <source>--case: no redacted pack was ever made of this case, so it holds no key to compare with</source>
        <translation>--case: von diesem Fall entstand nie ein geschwärztes Paket, deshalb hat er keinen Schlüssel zum Vergleichen</translation>
    </message>
    <message>
        <source>Composing the report</source>
        <translation>Der Bericht wird zusammengestellt</translation>
    </message>
    <message>
        <source>Writing report.html</source>
        <translation>report.html wird geschrieben</translation>
    </message>
    <message>
        <source>Writing report.pdf</source>
        <translation>report.pdf wird geschrieben</translation>
    </message>
    <message>
        <source>Writing conversations for review</source>
        <translation>Unterhaltungen für die Durchsicht werden geschrieben</translation>
    </message>
    <message>
        <source>Writing the tables</source>
        <translation>Die Tabellen werden geschrieben</translation>
    </message>
    <message>
        <source>Everything that was checked holds.</source>
        <translation>Alles, was geprüft wurde, stimmt.</translation>
    </message>
    <message>
        <source>Files compared with their hashes: %1</source>
        <translation>Dateien mit ihren Hashes verglichen: %1</translation>
    </message>
    <message>
        <source>Custody log: each line compared with the one before</source>
        <translation>Protokoll: jede Zeile mit der davor verglichen</translation>
    </message>
    <message>
        <source>Figures: counted anew in the tables</source>
        <translation>Zahlen: in den Tabellen neu gezählt</translation>
    </message>
    <message>
        <source>Figures: compared with %1</source>
        <translation>Zahlen: verglichen mit %1</translation>
    </message>
    <message>
        <source>Records&apos; own bytes: compared with their hashes</source>
        <translation>Eigene Bytes der Datensätze: mit ihren Hashes verglichen</translation>
    </message>
    <message>
        <source>Verdicts and windows: worked out anew</source>
        <translation>Einordnungen und Zeitfenster: neu berechnet</translation>
    </message>
    <message>
        <source>Archive: hash and records compared with %1 archive(s)</source>
        <translation>Archiv: Hash und Datensätze mit %1 Archiv(en) verglichen</translation>
    </message>
    <message>
        <source>The further checks were not made: the files themselves are not what they were.</source>
        <translation>Die weiteren Prüfungen blieben aus: die Dateien selbst sind nicht, was sie waren.</translation>
    </message>
    <message>
        <source>Verdicts: not worked out anew, for the pack holds no JSON Lines</source>
        <translation>Einordnungen: nicht neu berechnet, denn das Paket enthält kein JSON Lines</translation>
    </message>
    <message>
        <source>Verdicts: not worked out anew, for a birth date is masked in this pack</source>
        <translation>Einordnungen: nicht neu berechnet, denn ein Geburtsdatum ist in diesem Paket verdeckt</translation>
    </message>
    <message>
        <source>Archive: not compared; name it with --archive</source>
        <translation>Archiv: nicht verglichen; nennen Sie es mit --archive</translation>
    </message>
    <message>
        <source>Archive: not compared, for hashes of records are keyed in this pack; name the case with --case</source>
        <translation>Archiv: nicht verglichen, denn die Hashes der Datensätze haben in diesem Paket einen Schlüssel; nennen Sie den Fall mit --case</translation>
    </message>
    <message>
        <source>gives another pack id than the one that was named</source>
        <translation>ergibt eine andere Paketkennung als die genannte</translation>
    </message>
    <message>
        <source>is of another kind or version than this program knows</source>
        <translation>ist von anderer Art oder Version, als dieses Programm kennt</translation>
    </message>
    <message>
        <source>holds values that a pack never holds</source>
        <translation>enthält Werte, die ein Paket nie enthält</translation>
    </message>
    <message>
        <source>a reason has up to %1 characters</source>
        <translation>ein Grund hat bis zu %1 Zeichen</translation>
    </message>
    <message>
        <source>this record is named twice</source>
        <translation>dieser Datensatz ist zweimal genannt</translation>
    </message>
    <message>
        <source>%1 According to: %2.</source>
        <translation>%1 Nach: %2.</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>Every condition is known to be met</source>
        <translation>Jede Bedingung ist bekanntermaßen erfüllt</translation>
    </message>
    <message>
        <source>At least one condition is not known</source>
        <translation>Mindestens eine Bedingung ist nicht bekannt</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>Datensatz %1</translation>
    </message>
    <message>
        <source>record %1 at %2</source>
        <translation>Datensatz %1 bei %2</translation>
    </message>
    <message>
        <source>Member %1, %2</source>
        <translation>Datei %1, %2</translation>
    </message>
    <message>
        <source>Bytes %1 to %2 of the member</source>
        <translation>Bytes %1 bis %2 der Datei</translation>
    </message>
    <message>
        <source>SHA-256 of the record %1</source>
        <translation>SHA-256 des Datensatzes %1</translation>
    </message>
    <message>
        <source>%1; the weakest basis among them: %2.</source>
        <translation>%1; die schwächste Grundlage darunter: %2.</translation>
    </message>
    <message>
        <source>It says that such data are left out, at a time when this record existed.</source>
        <translation>Sie sagt, dass solche Daten draußen bleiben, zu einer Zeit, als es diesen Datensatz gab.</translation>
    </message>
    <message>
        <source>The texts of that time do not speak of it.</source>
        <translation>Die Texte jener Zeit sprechen nicht davon.</translation>
    </message>
    <message>
        <source>Its conditions are not met for this record, or it says that such data are left out.</source>
        <translation>Ihre Bedingungen sind für diesen Datensatz nicht erfüllt, oder sie sagt, dass solche Daten draußen bleiben.</translation>
    </message>
    <message>
        <source>It would apply if this message were an InMail.</source>
        <translation>Sie träfe zu, wenn diese Nachricht eine InMail wäre.</translation>
    </message>
    <message>
        <source>By its letter this covers the record too; it is shown for context and decides nothing.</source>
        <translation>Dem Wortlaut nach erfasst sie auch diesen Datensatz; sie ist als Hintergrund gezeigt und entscheidet nichts.</translation>
    </message>
    <message>
        <source>The member is damaged: this record may be, too.</source>
        <translation>Die Datei ist beschädigt: dieser Datensatz vielleicht auch.</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>Ein Teil von %1</translation>
    </message>
    <message>
        <source>Its reading was interrupted.</source>
        <translation>Das Lesen wurde unterbrochen.</translation>
    </message>
    <message>
        <source>Open the archive again: reading goes on where it stopped.</source>
        <translation>Öffnen Sie das Archiv noch einmal: das Lesen geht dort weiter, wo es aufhörte.</translation>
    </message>
    <message>
        <source>Preparing the search</source>
        <translation>Die Suche wird vorbereitet</translation>
    </message>
    <message>
        <source>the day to look from lies after the archive&apos;s own: it cannot speak of then</source>
        <translation>der Tag, von dem aus geschaut wird, liegt nach dem des Archivs: davon kann es nicht sprechen</translation>
    </message>
    <message>
        <source>--include: there is no statement %1; `inspector statements list` names them all</source>
        <translation>--include: es gibt keine Aussage %1; `inspector statements list` nennt alle</translation>
    </message>
    <message>
        <source>Saving the case</source>
        <translation>Der Fall wird gespeichert</translation>
    </message>
    <message>
        <source>the archive no longer holds its member number %1 as it was read</source>
        <translation>das Archiv enthält seine Datei Nummer %1 nicht mehr so, wie sie gelesen wurde</translation>
    </message>
    <message>
        <source>the archive %1 is not where it was when it was read</source>
        <translation>das Archiv %1 ist nicht dort, wo es beim Lesen war</translation>
    </message>
    <message>
        <source>there is no such member in this case</source>
        <translation>diese Datei gibt es in diesem Fall nicht</translation>
    </message>
    <message>
        <source>answers given in the program</source>
        <translation>im Programm gegebene Antworten</translation>
    </message>
    <message>
        <source>%1 is too large; at most %2 MiB are taken</source>
        <translation>%1 ist zu groß; höchstens %2 MiB werden genommen</translation>
    </message>
    <message>
        <source>%1 is no file that can be read</source>
        <translation>%1 ist keine Datei, die sich lesen lässt</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>the facts in this case are others by now; look at them again before changing them</source>
        <translation>die Angaben in diesem Fall sind inzwischen andere; sehen Sie sie noch einmal an, bevor Sie sie ändern</translation>
    </message>
    <message>
        <source>a place is a country or a part of one, such as Germany or California</source>
        <translation>ein Ort ist ein Land oder ein Teil davon, etwa Deutschland oder Kalifornien</translation>
    </message>
    <message>
        <source>a setting is on or off</source>
        <translation>eine Einstellung ist an oder aus</translation>
    </message>
    <message>
        <source>posts were public or limited</source>
        <translation>Beiträge waren öffentlich oder begrenzt sichtbar</translation>
    </message>
    <message>
        <source>an account is open from and to a time</source>
        <translation>ein Konto ist von einer Zeit bis zu einer anderen offen</translation>
    </message>
    <message>
        <source>a date of birth has year, month and day, such as 1990-05-17</source>
        <translation>ein Geburtsdatum hat Jahr, Monat und Tag, etwa 1990-05-17</translation>
    </message>
    <message>
        <source>a condition is met or not met</source>
        <translation>eine Bedingung ist erfüllt oder nicht erfüllt</translation>
    </message>
    <message>
        <source>a fact that a person says is known as such, and as nothing else</source>
        <translation>eine Angabe einer Person gilt als solche, und als nichts anderes</translation>
    </message>
    <message>
        <source>a fact is about a place, a plan, a setting, an account, posts, a birth date or a condition</source>
        <translation>eine Angabe handelt von einem Ort, einem Abonnement, einer Einstellung, einem Konto, Beiträgen, einem Geburtsdatum oder einer Bedingung</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>diese Einstellung gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such statement</source>
        <translation>diese Aussage gibt es nicht</translation>
    </message>
    <message>
        <source>a fact needs a value on one line</source>
        <translation>eine Angabe braucht einen Wert in einer Zeile</translation>
    </message>
    <message>
        <source>a note has one line of up to %1 characters</source>
        <translation>eine Notiz hat eine Zeile mit bis zu %1 Zeichen</translation>
    </message>
    <message>
        <source>a date of birth holds at all times</source>
        <translation>ein Geburtsdatum gilt zu allen Zeiten</translation>
    </message>
    <message>
        <source>only a setting is seen at one time; all else holds from and to a time</source>
        <translation>nur eine Einstellung wird zu einer Zeit gesehen; alles andere gilt von einer Zeit bis zu einer anderen</translation>
    </message>
    <message>
        <source>a setting was seen at one time, or held from and to a time; not both</source>
        <translation>eine Einstellung wurde zu einer Zeit gesehen oder galt von einer Zeit bis zu einer anderen; nicht beides</translation>
    </message>
    <message>
        <source>a fact ends after it begins</source>
        <translation>eine Angabe endet nach ihrem Beginn</translation>
    </message>
    <message>
        <source>the file that was added to an answer is not at hand any more; choose it again</source>
        <translation>die Datei, die einer Antwort angehängt war, ist nicht mehr da; wählen Sie sie noch einmal</translation>
    </message>
    <message>
        <source>reading processes end as soon as they begin</source>
        <translation>Leseprozesse enden, sobald sie beginnen</translation>
    </message>
    <message>
        <source>read from the archive</source>
        <translation>aus dem Archiv gelesen</translation>
    </message>
    <message>
        <source>said by you</source>
        <translation>von Ihnen gesagt</translation>
    </message>
    <message>
        <source>assumed from what the archive shows on one day</source>
        <translation>angenommen nach dem, was das Archiv an einem Tag zeigt</translation>
    </message>
    <message>
        <source>taken for granted, nobody recorded it</source>
        <translation>vorausgesetzt, nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>The statement speaks of the time from %1%2</source>
        <translation>Die Aussage spricht von der Zeit ab %1%2</translation>
    </message>
    <message>
        <source>Your region at that time was %1, where the statement holds</source>
        <translation>Ihre Region war zu jener Zeit %1, wo die Aussage gilt</translation>
    </message>
    <message>
        <source>Your plan at that time was %1, for which the statement holds</source>
        <translation>Ihr Abonnement war zu jener Zeit %1, für das die Aussage gilt</translation>
    </message>
    <message>
        <source>The setting “%1” was on</source>
        <translation>Die Einstellung „%1“ war an</translation>
    </message>
    <message>
        <source>The account was open</source>
        <translation>Das Konto war offen</translation>
    </message>
    <message>
        <source>Your age at that time is within what the statement asks</source>
        <translation>Ihr Alter war zu jener Zeit so, wie die Aussage es voraussetzt</translation>
    </message>
    <message>
        <source>The record existed</source>
        <translation>Den Datensatz gab es</translation>
    </message>
    <message>
        <source>The record is of the time that the statement reaches</source>
        <translation>Der Datensatz ist aus der Zeit, die die Aussage erreicht</translation>
    </message>
    <message>
        <source>The record&apos;s audience was %1</source>
        <translation>Zu sehen war der Datensatz: %1</translation>
    </message>
    <message>
        <source>The record is marked “%1”</source>
        <translation>Der Datensatz trägt das Kennzeichen „%1“</translation>
    </message>
    <message>
        <source>You said that this holds: %1</source>
        <translation>Sie haben gesagt, dass dies zutrifft: %1</translation>
    </message>
    <message>
        <source>The sources leave open on which day exactly this began or ended; this stretch is in between</source>
        <translation>Die Quellen lassen offen, an welchem Tag genau dies begann oder endete; dieser Abschnitt liegt dazwischen</translation>
    </message>
    <message>
        <source> until %1</source>
        <translation> bis %1</translation>
    </message>
    <message>
        <source>Where you lived at that time is not known, and the statement holds in some places only</source>
        <translation>Wo Sie zu jener Zeit gelebt haben, ist nicht bekannt, und die Aussage gilt nur an manchen Orten</translation>
    </message>
    <message>
        <source>Whether you were a paying member at that time is not known, and the statement holds for some plans only</source>
        <translation>Ob Sie zu jener Zeit zahlendes Mitglied waren, ist nicht bekannt, und die Aussage gilt nur für manche Abonnements</translation>
    </message>
    <message>
        <source>Whether the setting “%1” was on at that time is not known</source>
        <translation>Ob die Einstellung „%1“ zu jener Zeit an war, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Nobody recorded the setting “%1”; by default it was on</source>
        <translation>Die Einstellung „%1“ ist nicht aufgezeichnet; von vornherein war sie an</translation>
    </message>
    <message>
        <source>The setting “%1” was off, which by this statement keeps out newer data only</source>
        <translation>Die Einstellung „%1“ war aus, was nach dieser Aussage nur neuere Daten heraushält</translation>
    </message>
    <message>
        <source>When the account was opened or closed is not recorded; it is taken as open</source>
        <translation>Wann das Konto eröffnet oder geschlossen wurde, ist nicht aufgezeichnet; es gilt als offen</translation>
    </message>
    <message>
        <source>No date of birth is known; an adult is taken for granted</source>
        <translation>Kein Geburtsdatum ist bekannt; Volljährigkeit wird vorausgesetzt</translation>
    </message>
    <message>
        <source>The record may have existed already: the archive gives its time only roughly, or not at all</source>
        <translation>Vielleicht gab es den Datensatz schon: das Archiv nennt seine Zeit nur ungefähr oder gar nicht</translation>
    </message>
    <message>
        <source>Whether the statement reaches back to data as old as this record is not known</source>
        <translation>Ob die Aussage bis zu Daten zurückreicht, die so alt sind wie dieser Datensatz, ist nicht bekannt</translation>
    </message>
    <message>
        <source>The statement reaches data that were there before, too</source>
        <translation>Die Aussage erreicht auch Daten, die vorher da waren</translation>
    </message>
    <message>
        <source>Who could see this record is not known</source>
        <translation>Wer diesen Datensatz sehen konnte, ist nicht bekannt</translation>
    </message>
    <message>
        <source>The statement holds only for records marked “%1”, which this archive does not show for certain</source>
        <translation>Die Aussage gilt nur für Datensätze mit dem Kennzeichen „%1“, was dieses Archiv nicht sicher zeigt</translation>
    </message>
    <message>
        <source>The statement holds only if %1; no archive shows that</source>
        <translation>Die Aussage gilt nur, wenn dies zutrifft: %1; kein Archiv zeigt das</translation>
    </message>
    <message>
        <source>A dated text of the platform that names the day would settle it.</source>
        <translation>Ein datierter Text der Plattform, der den Tag nennt, würde es klären.</translation>
    </message>
    <message>
        <source>Say where you lived, and from when until when.</source>
        <translation>Sagen Sie, wo Sie gelebt haben, und von wann bis wann.</translation>
    </message>
    <message>
        <source>Say when you were a paying member; receipts or bank statements show it.</source>
        <translation>Sagen Sie, wann Sie zahlendes Mitglied waren; Belege oder Kontoauszüge zeigen es.</translation>
    </message>
    <message>
        <source>Say when “%1” was on or off; a dated screenshot or the platform&apos;s own history of the setting shows it.</source>
        <translation>Sagen Sie, wann „%1“ an oder aus war; ein datiertes Bildschirmfoto oder der Verlauf der Plattform selbst zeigt es.</translation>
    </message>
    <message>
        <source>Say when the account was opened or closed.</source>
        <translation>Sagen Sie, wann das Konto eröffnet oder geschlossen wurde.</translation>
    </message>
    <message>
        <source>Give your date of birth.</source>
        <translation>Nennen Sie Ihr Geburtsdatum.</translation>
    </message>
    <message>
        <source>A dated copy of the record would settle it.</source>
        <translation>Eine datierte Kopie des Datensatzes würde es klären.</translation>
    </message>
    <message>
        <source>The record&apos;s exact day, or the platform&apos;s word on how far back it went, would settle it.</source>
        <translation>Der genaue Tag des Datensatzes, oder das Wort der Plattform, wie weit es zurückging, würde es klären.</translation>
    </message>
    <message>
        <source>Say who could see it when it was made.</source>
        <translation>Sagen Sie, wer ihn bei seiner Entstehung sehen konnte.</translation>
    </message>
    <message>
        <source>Say whether this record is marked “%1”.</source>
        <translation>Sagen Sie, ob dieser Datensatz das Kennzeichen „%1“ trägt.</translation>
    </message>
    <message>
        <source>Say whether this holds: %1</source>
        <translation>Sagen Sie, ob dies zutrifft: %1</translation>
    </message>
    <message>
        <source>member %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>member %1, record %2</source>
        <translation>Datei %1, Datensatz %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>, with an attachment</source>
        <translation>, mit einem Anhang</translation>
    </message>
    <message>
        <source>This was worked out with the knowledge base %1 of %2; this program brings %3 of %4. It can be worked out anew; the old result stays in the case&apos;s log.</source>
        <translation>Dies ist mit der Wissensbasis %1 vom %2 berechnet; dieses Programm bringt %3 vom %4 mit. Es lässt sich neu berechnen; das alte Ergebnis bleibt im Protokoll des Falls.</translation>
    </message>
    <message>
        <source>this case was worked out with statements of your own; name their file again to work it out anew</source>
        <translation>dieser Fall ist mit eigenen Aussagen berechnet; nennen Sie deren Datei noch einmal, um ihn neu zu berechnen</translation>
    </message>
    <message>
        <source>the archive %1 is not where it was; say where it is now with --archive FILE</source>
        <translation>das Archiv %1 ist nicht dort, wo es war; sagen Sie mit --archive DATEI, wo es jetzt ist</translation>
    </message>
    <message>
        <source>%1 is another archive than %2: its SHA-256 differs</source>
        <translation>%1 ist ein anderes Archiv als %2: seine SHA-256 ist eine andere</translation>
    </message>
    <message>
        <source>not UTF-8; shown as Windows-1252, which is a guess</source>
        <translation>kein UTF-8; als Windows-1252 gezeigt, was geraten ist</translation>
    </message>
    <message>
        <source>Of %1 records, %2%3.</source>
        <translation>Von %1 Datensätzen: %2%3.</translation>
    </message>
    <message>
        <source>%1 could have been shared for AI training by the word of %2 or an authority</source>
        <translation>%1 könnten nach den Worten von %2 oder einer Behörde für das Training von KI weitergegeben worden sein</translation>
    </message>
    <message>
        <source>Of %1 records, none is reached by a statement that we know of, as far as the facts are known.</source>
        <translation>Von %1 Datensätzen wird nach den bekannten Angaben keiner von einer Aussage erreicht, die wir kennen.</translation>
    </message>
    <message>
        <source>; the other %1 are ruled out or not addressed</source>
        <translation>; die übrigen %1 sind ausgeschlossen oder nicht angesprochen</translation>
    </message>
    <message>
        <source>Condition of %1</source>
        <translation>Bedingung von %1</translation>
    </message>
    <message>
        <source>%1 more by what others allege</source>
        <translation>%1 weitere nach dem, was andere behaupten</translation>
    </message>
    <message>
        <source>%1 by what others allege</source>
        <translation>%1 nach dem, was andere behaupten</translation>
    </message>
    <message>
        <source>for %1 more it is not known</source>
        <translation>für %1 weitere ist es nicht bekannt</translation>
    </message>
    <message>
        <source>for %1 it is not known</source>
        <translation>für %1 ist es nicht bekannt</translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation>Einstellung %1</translation>
    </message>
    <message>
        <source>This is not the standard view. Purposes that decide: %1. Context statements switched in: %2.</source>
        <translation>Dies ist nicht die Standardansicht. Zwecke, die entscheiden: %1. Als Hintergrund gezeigte Aussagen, die mitzählen: %2.</translation>
    </message>
    <message>
        <source>%1 (%2 of them in broad words only)</source>
        <translation>%1 (%2 davon nur in weiten Worten)</translation>
    </message>
    <message>
        <source>Setting “%1”</source>
        <translation>Einstellung „%1“</translation>
    </message>
    <message>
        <source>Where you lived</source>
        <translation>Wo Sie gelebt haben</translation>
    </message>
    <message>
        <source>Region that the platform has on file</source>
        <translation>Region, die die Plattform führt</translation>
    </message>
    <message>
        <source>Who could see your posts</source>
        <translation>Wer Ihre Beiträge sehen konnte</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>, record %1</source>
        <translation>, Datensatz %1</translation>
    </message>
    <message>
        <source>The reading of this member %1. What was read before is kept.</source>
        <translation>Das Lesen dieser Datei %1. Was davor gelesen war, bleibt.</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>%1 wird angesehen</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>made no progress for a while and was ended; %1</source>
        <translation>kam eine Weile nicht voran und wurde beendet; %1</translation>
    </message>
    <message>
        <source>was stopped, for want of memory perhaps</source>
        <translation>wurde angehalten, vielleicht aus Mangel an Speicher</translation>
    </message>
    <message>
        <source> (%1; the day is not known)</source>
        <translation> (%1; der Tag ist nicht bekannt)</translation>
    </message>
    <message>
        <source>An event that this program does not list</source>
        <translation>Ein Ereignis, das dieses Programm nicht aufführt</translation>
    </message>
    <message>
        <source>a place that is not listed</source>
        <translation>ein Ort, der nicht aufgeführt ist</translation>
    </message>
    <message>
        <source>a plan that is not listed</source>
        <translation>ein Abonnement, das nicht aufgeführt ist</translation>
    </message>
    <message>
        <source> (where by default %1)</source>
        <translation> (wo von vornherein %1)</translation>
    </message>
    <message>
        <source>Region on file</source>
        <translation>Hinterlegte Region</translation>
    </message>
    <message>
        <source>Records by month: %1</source>
        <translation>Datensätze nach Monaten: %1</translation>
    </message>
    <message>
        <source>Statement %1, %2: %3</source>
        <translation>Aussage %1, %2: %3</translation>
    </message>
    <message>
        <source>%1 holds no finished inspection yet; inspect the archive again to finish it</source>
        <translation>%1 enthält noch keine fertige Untersuchung; untersuchen Sie das Archiv noch einmal, um sie zu beenden</translation>
    </message>
    <message>
        <source>the system has no folder for temporary files: %1</source>
        <translation>das System hat keinen Ordner für vorläufige Dateien: %1</translation>
    </message>
    <message>
        <source>the system&apos;s folder for temporary files cannot be written: %1</source>
        <translation>der Ordner des Systems für vorläufige Dateien lässt sich nicht beschreiben: %1</translation>
    </message>
    <message>
        <source>%1 is locked with a password. Unlock it first (unpack it), and open the folder.</source>
        <translation>%1 ist mit einem Passwort gesperrt. Entsperren Sie es zuerst (entpacken Sie es), und öffnen Sie den Ordner.</translation>
    </message>
    <message>
        <source>%1 is no archive that this program knows. What it looked for, %2.</source>
        <translation>%1 ist kein Archiv, das dieses Programm kennt. Wonach es suchte, %2.</translation>
    </message>
    <message>
        <source>for %1: %2</source>
        <translation>für %1: %2</translation>
    </message>
    <message>
        <source>There is no date.</source>
        <translation>Es gibt kein Datum.</translation>
    </message>
    <message>
        <source>The date is in no known form, or there is no such date.</source>
        <translation>Das Datum hat keine bekannte Form, oder es gibt kein solches Datum.</translation>
    </message>
    <message>
        <source>The date lies outside the time that this archive can speak of.</source>
        <translation>Das Datum liegt außerhalb der Zeit, von der dieses Archiv sprechen kann.</translation>
    </message>
    <message>
        <source>Some bytes here are not what they should be, and are not understood; the next sound place was searched for.</source>
        <translation>Einige Bytes sind hier nicht, was sie sein sollten, und werden nicht verstanden; gesucht wurde die nächste heile Stelle.</translation>
    </message>
    <message>
        <source>The member ends in the middle of this.</source>
        <translation>Die Datei endet mitten darin.</translation>
    </message>
    <message>
        <source>This is larger than the limit record_bytes allows; see its exact bytes, or raise it with --limit.</source>
        <translation>Dies ist größer, als die Grenze record_bytes erlaubt; sehen Sie die genauen Bytes an, oder heben Sie sie mit --limit an.</translation>
    </message>
    <message>
        <source>This holds more levels within levels than the limit nesting allows; see its exact bytes, or raise it with --limit.</source>
        <translation>Dies enthält mehr Ebenen ineinander, als die Grenze nesting erlaubt; sehen Sie die genauen Bytes an, oder heben Sie sie mit --limit an.</translation>
    </message>
    <message>
        <source>A name stands here twice in one place; the last one counts.</source>
        <translation>Ein Name steht hier zweimal an einer Stelle; der letzte zählt.</translation>
    </message>
    <message>
        <source>A number here is none (NaN or Infinity); it is passed over.</source>
        <translation>Eine Zahl hier ist keine (NaN oder Infinity); sie wird übergangen.</translation>
    </message>
    <message>
        <source>The text here is no valid UTF-8; it was read as Windows-1252, which is a guess.</source>
        <translation>Der Text hier ist kein gültiges UTF-8; er wurde als Windows-1252 gelesen, was geraten ist.</translation>
    </message>
    <message>
        <source>The text here holds half a character; it is shown as the replacement character.</source>
        <translation>Der Text hier enthält ein halbes Zeichen; es ist als Ersatzzeichen gezeigt.</translation>
    </message>
    <message>
        <source>Something stands after the end of the data; it is not understood.</source>
        <translation>Nach dem Ende der Daten steht noch etwas; es wird nicht verstanden.</translation>
    </message>
    <message>
        <source> (byte %1 of the member)</source>
        <translation> (Byte %1 der Datei)</translation>
    </message>
    <message>
        <source>The archive tells the opening of the account with and without a time zone, and they do not agree on US Pacific time: times without a zone are shown as if they were UTC, and may be hours off.</source>
        <translation>Das Archiv nennt die Eröffnung des Kontos mit und ohne Zeitzone, und sie passen nicht zur Pazifikzeit der USA: Zeiten ohne Zone sind gezeigt, als wären sie UTC, und können um Stunden abweichen.</translation>
    </message>
    <message>
        <source>The archive tells the opening of the account with and without a time zone, and both agree: times without a zone are US Pacific time.</source>
        <translation>Das Archiv nennt die Eröffnung des Kontos mit und ohne Zeitzone, und beide passen zueinander: Zeiten ohne Zone sind Pazifikzeit der USA.</translation>
    </message>
    <message>
        <source>the account was opened</source>
        <translation>das Konto wurde eröffnet</translation>
    </message>
    <message>
        <source>the profile&apos;s date of birth</source>
        <translation>das Geburtsdatum des Profils</translation>
    </message>
    <message>
        <source>The name of this member is not known; by its columns it was read as %1.</source>
        <translation>Der Name dieser Datei ist nicht bekannt; nach ihren Spalten wurde sie gelesen als %1.</translation>
    </message>
    <message>
        <source>This article is %1 bytes large; %2. Only its beginning can be read and searched here.</source>
        <translation>Dieser Artikel ist %1 Bytes groß; %2. Nur sein Anfang lässt sich hier lesen und durchsuchen.</translation>
    </message>
    <message>
        <source>%1 messages name no conversation; each stands for itself.</source>
        <translation>%1 Nachrichten nennen keine Unterhaltung; jede steht für sich.</translation>
    </message>
    <message>
        <source>The times of %1 messages name no time zone; they are shown as if they were UTC.</source>
        <translation>Die Zeiten von %1 Nachrichten nennen keine Zeitzone; sie sind gezeigt, als wären sie UTC.</translation>
    </message>
    <message>
        <source>The archive does not say who its owner is: no message could be marked as written by you.</source>
        <translation>Das Archiv sagt nicht, wem es gehört: keine Nachricht konnte als von Ihnen geschrieben gekennzeichnet werden.</translation>
    </message>
    <message>
        <source>It holds one sentence and no data: %1</source>
        <translation>Sie enthält einen Satz und keine Daten: %1</translation>
    </message>
    <message>
        <source>The setting “Data for Generative AI Improvement”: its state, and every change of it</source>
        <translation>Die Einstellung „Data for Generative AI Improvement“: ihr Zustand und jede Änderung</translation>
    </message>
    <message>
        <source>Statements on AI training depend on whether it was on. No archive of LinkedIn&apos;s holds it.</source>
        <translation>Aussagen zum KI-Training hängen davon ab, ob sie an war. Kein Archiv von LinkedIn enthält das.</translation>
    </message>
    <message>
        <source>On LinkedIn, open Settings, Data privacy, “Data for Generative AI Improvement”, and take a dated screenshot. Ask LinkedIn for its history in an access request; this program writes the letter.</source>
        <translation>Öffnen Sie auf LinkedIn Settings, Data privacy, „Data for Generative AI Improvement“, und machen Sie ein datiertes Bildschirmfoto. Erfragen Sie den Verlauf bei LinkedIn mit einem Auskunftsersuchen; dieses Programm schreibt den Brief.</translation>
    </message>
    <message>
        <source>Where you lived, and from when until when</source>
        <translation>Wo Sie gelebt haben, und von wann bis wann</translation>
    </message>
    <message>
        <source>Which rules held depends on the country. The archive shows the profile&apos;s place on one day alone.</source>
        <translation>Welche Regeln galten, hängt vom Land ab. Das Archiv zeigt den Ort des Profils nur an einem Tag.</translation>
    </message>
    <message>
        <source>Say it in a facts file or in the window; a registration of address, a lease or bills show it.</source>
        <translation>Sagen Sie es in einer Angabendatei oder im Fenster; eine Meldebescheinigung, ein Mietvertrag oder Rechnungen zeigen es.</translation>
    </message>
    <message>
        <source>The region that LinkedIn has on file for the account</source>
        <translation>Die Region, die LinkedIn für das Konto führt</translation>
    </message>
    <message>
        <source>LinkedIn&apos;s statements name regions; which one it assigned to you is its own record.</source>
        <translation>Die Aussagen von LinkedIn nennen Regionen; welcher es Sie zuordnete, steht nur in seinen eigenen Unterlagen.</translation>
    </message>
    <message>
        <source>Ask LinkedIn for it in an access request; this program writes the letter.</source>
        <translation>Erfragen Sie es bei LinkedIn mit einem Auskunftsersuchen; dieses Programm schreibt den Brief.</translation>
    </message>
    <message>
        <source>Whether, and when, you were a paying member</source>
        <translation>Ob und wann Sie zahlendes Mitglied waren</translation>
    </message>
    <message>
        <source>Some claims speak of paying members alone. The archive shows no receipts, which does not mean that there was no plan: plans that an employer pays, or that are billed elsewhere, leave none.</source>
        <translation>Manche Behauptungen sprechen nur von zahlenden Mitgliedern. Das Archiv zeigt keine Belege, was nicht heißt, dass es kein Abonnement gab: Abonnements, die ein Arbeitgeber zahlt oder die anderswo abgerechnet werden, hinterlassen keine.</translation>
    </message>
    <message>
        <source>Look for receipts in your e-mail or on bank statements, and say the periods in a facts file.</source>
        <translation>Suchen Sie Belege in Ihren E-Mails oder auf Kontoauszügen, und nennen Sie die Zeiträume in einer Angabendatei.</translation>
    </message>
    <message>
        <source>Your date of birth</source>
        <translation>Ihr Geburtsdatum</translation>
    </message>
    <message>
        <source>Statements leave minors out. An adult is taken for granted where no date is known.</source>
        <translation>Aussagen lassen Minderjährige aus. Wo kein Datum bekannt ist, wird Volljährigkeit vorausgesetzt.</translation>
    </message>
    <message>
        <source>Say it in a facts file.</source>
        <translation>Sagen Sie es in einer Angabendatei.</translation>
    </message>
    <message>
        <source>When the account was opened</source>
        <translation>Wann das Konto eröffnet wurde</translation>
    </message>
    <message>
        <source>Nothing can be shared before there is an account. The archive does not say when it began.</source>
        <translation>Bevor es ein Konto gibt, kann nichts weitergegeben werden. Das Archiv sagt nicht, wann es begann.</translation>
    </message>
    <message>
        <source>Ask for the complete archive, which holds Registration.csv, or say it in a facts file.</source>
        <translation>Fordern Sie das vollständige Archiv an, das Registration.csv enthält, oder sagen Sie es in einer Angabendatei.</translation>
    </message>
    <message>
        <source>Your messages</source>
        <translation>Ihre Nachrichten</translation>
    </message>
    <message>
        <source>This archive holds no message file, so nothing can be said about private messages.</source>
        <translation>Dieses Archiv enthält keine Datei mit Nachrichten, deshalb lässt sich über private Nachrichten nichts sagen.</translation>
    </message>
    <message>
        <source>Ask LinkedIn for the larger archive, with messages ticked.</source>
        <translation>Fordern Sie bei LinkedIn das größere Archiv an und kreuzen Sie Nachrichten an.</translation>
    </message>
    <message>
        <source>The rest of the archive</source>
        <translation>Der Rest des Archivs</translation>
    </message>
    <message>
        <source>LinkedIn hands out a smaller part first; posts, comments, searches and more come in the complete one, up to a day later.</source>
        <translation>LinkedIn gibt zuerst einen kleineren Teil heraus; Beiträge, Kommentare, Suchanfragen und mehr kommen im vollständigen, bis zu einem Tag später.</translation>
    </message>
    <message>
        <source>Download the complete archive too, and open it together with this one.</source>
        <translation>Laden Sie auch das vollständige Archiv herunter, und öffnen Sie es zusammen mit diesem.</translation>
    </message>
    <message>
        <source>Which of your data were taken for which model, when, and who received them</source>
        <translation>Welche Ihrer Daten für welches Modell herangezogen wurden, wann, und wer sie erhielt</translation>
    </message>
    <message>
        <source>No archive says it: it is known to LinkedIn alone.</source>
        <translation>Kein Archiv sagt es: das weiß allein LinkedIn.</translation>
    </message>
    <message>
        <source>Ask LinkedIn in an access request; this program writes the letter.</source>
        <translation>Erfragen Sie es bei LinkedIn mit einem Auskunftsersuchen; dieses Programm schreibt den Brief.</translation>
    </message>
    <message>
        <source>It begins with: %1…</source>
        <translation>Sie beginnt mit: %1…</translation>
    </message>
    <message>
        <source>It begins with: %1</source>
        <translation>Sie beginnt mit: %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>Choosing records</source>
        <translation>Datensätze werden ausgewählt</translation>
    </message>
    <message>
        <source>This archive names another owner than those of the same platform that the case holds already; a case is one person&apos;s.</source>
        <translation>Dieses Archiv nennt einen anderen Inhaber als die Archive derselben Plattform, die schon im Fall sind; ein Fall gehört zu einer Person.</translation>
    </message>
    <message>
        <source>It shows the same conversations for a browser; they are read from the JSON files, and counted there.</source>
        <translation>Sie zeigt dieselben Unterhaltungen für einen Browser; sie werden aus den JSON-Dateien gelesen und dort gezählt.</translation>
    </message>
    <message>
        <source>The name of this member is not known; by its shape it was read as conversations.</source>
        <translation>Der Name dieser Datei ist nicht bekannt; nach ihrer Form wurde sie als Unterhaltungen gelesen.</translation>
    </message>
    <message>
        <source>No message and no list says whose this file is or when it came; that is told by its place in the archive.</source>
        <translation>Keine Nachricht und keine Liste sagt, wem diese Datei gehört oder wann sie kam; das ergibt sich aus ihrem Ort im Archiv.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Sie ist leer.</translation>
    </message>
    <message>
        <source>The conversation at %1</source>
        <translation>Die Unterhaltung bei %1</translation>
    </message>
    <message>
        <source>The time lies outside of what this archive can speak of; milliseconds in place of seconds are the usual cause. That of the conversation stands in its place.</source>
        <translation>Die Zeit liegt außerhalb dessen, wovon dieses Archiv sprechen kann; meist sind es Millisekunden statt Sekunden. An ihrer Stelle steht die der Unterhaltung.</translation>
    </message>
    <message>
        <source>The time is no number; that of the conversation stands in its place.</source>
        <translation>Die Zeit ist keine Zahl; an ihrer Stelle steht die der Unterhaltung.</translation>
    </message>
    <message>
        <source>Who wrote this is told in a word that is not known; it is taken for the platform&apos;s. Further ones in this member are not listed.</source>
        <translation>Wer dies schrieb, steht in einem Wort, das nicht bekannt ist; es gilt als von der Plattform. Weitere in dieser Datei sind nicht aufgeführt.</translation>
    </message>
    <message>
        <source>What kind of content this is is told in a word that is not known; what it holds is shown as it stands. Further ones in this member are not listed.</source>
        <translation>Welche Art von Inhalt dies ist, steht in einem Wort, das nicht bekannt ist; was es enthält, ist gezeigt, wie es dasteht. Weitere in dieser Datei sind nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Messages on branches that were edited or regenerated away: %1; they are read too.</source>
        <translation>Nachrichten auf Zweigen, die durch Bearbeiten oder Neuerzeugen aufgegeben wurden: %1; auch sie sind gelesen.</translation>
    </message>
    <message>
        <source>Places in the trees of the conversations that hold no words (their beginnings, mostly): %1.</source>
        <translation>Stellen in den Bäumen der Unterhaltungen ohne Worte (meist ihre Anfänge): %1.</translation>
    </message>
    <message>
        <source>It holds no list of conversations.</source>
        <translation>Sie enthält keine Liste von Unterhaltungen.</translation>
    </message>
    <message>
        <source>Element %1 is no conversation; it holds nothing that is read.</source>
        <translation>Element %1 ist keine Unterhaltung; es enthält nichts, was gelesen wird.</translation>
    </message>
    <message>
        <source>%1 has no messages in it (its `mapping` is missing or empty of data).</source>
        <translation>%1 enthält keine Nachrichten (`mapping` fehlt oder ist leer).</translation>
    </message>
    <message>
        <source>%1 stands twice in this member; both are kept.</source>
        <translation>%1 steht zweimal in dieser Datei; beide bleiben.</translation>
    </message>
    <message>
        <source>%1: the order of its messages cannot be told in full, since some follow ones that are not there.</source>
        <translation>%1: die Reihenfolge der Nachrichten lässt sich nicht ganz sagen, denn manche folgen auf solche, die nicht da sind.</translation>
    </message>
    <message>
        <source>Messages with no time of their own: %1. They were made between the beginning of their conversation and its last change.</source>
        <translation>Nachrichten ohne eigene Zeit: %1. Sie entstanden zwischen dem Beginn ihrer Unterhaltung und deren letzter Änderung.</translation>
    </message>
    <message>
        <source>The conversations stand within an object: this member was made anew from an export.</source>
        <translation>Die Unterhaltungen stehen in einem Objekt: diese Datei ist aus einem Export neu gemacht.</translation>
    </message>
    <message>
        <source>Messages of group chats that do not say who wrote them: %1; they are taken for other people&apos;s.</source>
        <translation>Nachrichten aus Gruppenchats, die nicht sagen, wer sie schrieb: %1; sie gelten als von anderen Personen.</translation>
    </message>
    <message>
        <source>It holds an empty list and no data.</source>
        <translation>Sie enthält eine leere Liste und keine Daten.</translation>
    </message>
    <message>
        <source>It is a list of the export&apos;s own files; what it says is used to read the others.</source>
        <translation>Sie ist eine Liste der eigenen Dateien des Exports; was sie sagt, hilft beim Lesen der anderen.</translation>
    </message>
    <message>
        <source>Entries whose time names no time zone: %1; they are shown as if they were UTC.</source>
        <translation>Einträge, deren Zeit keine Zeitzone nennt: %1; sie sind gezeigt, als wären sie UTC.</translation>
    </message>
    <message>
        <source>Ask OpenAI in a privacy request (privacy.openai.com); this program writes the letter.</source>
        <translation>Fragen Sie OpenAI mit einem Datenschutz-Ersuchen (privacy.openai.com); dieses Programm schreibt den Brief.</translation>
    </message>
    <message>
        <source>The export shows how it stood on its own day alone, not since when.</source>
        <translation>Der Export zeigt nur, wie sie an seinem Tag stand, nicht seit wann.</translation>
    </message>
    <message>
        <source>This export does not show it; exports have shown it since about March 2026.</source>
        <translation>Dieser Export zeigt es nicht; Exporte zeigen es seit etwa März 2026.</translation>
    </message>
    <message>
        <source>Every change of the setting “Improve the model for everyone”</source>
        <translation>Jede Änderung der Einstellung „Improve the model for everyone“</translation>
    </message>
    <message>
        <source>Look for e-mails and dated screenshots; an opt-out through the privacy portal or the old form left a confirmation. %1</source>
        <translation>Suchen Sie E-Mails und datierte Bildschirmfotos; ein Widerspruch über das Datenschutzportal oder das alte Formular hinterließ eine Bestätigung. %1</translation>
    </message>
    <message>
        <source>Which plan you had, and from when until when</source>
        <translation>Welches Abonnement Sie hatten, und von wann bis wann</translation>
    </message>
    <message>
        <source>Statements speak of plans for individuals; workspaces of companies and schools have rules of their own. The export shows the plan of one day at most.</source>
        <translation>Aussagen sprechen von Abonnements für Einzelne; Arbeitsbereiche von Firmen und Schulen haben eigene Regeln. Der Export zeigt höchstens das Abonnement eines Tages.</translation>
    </message>
    <message>
        <source>Look for receipts in your e-mail, and say the periods in a facts file.</source>
        <translation>Suchen Sie Belege in Ihren E-Mails, und nennen Sie die Zeiträume in einer Angabendatei.</translation>
    </message>
    <message>
        <source>Nothing can be shared before there is an account. No export says when it began.</source>
        <translation>Bevor es ein Konto gibt, kann nichts weitergegeben werden. Kein Export sagt, wann es begann.</translation>
    </message>
    <message>
        <source>Look for the first e-mail from OpenAI, and say the day in a facts file. %1</source>
        <translation>Suchen Sie die erste E-Mail von OpenAI, und nennen Sie den Tag in einer Angabendatei. %1</translation>
    </message>
    <message>
        <source>Some statements hold in one country alone. No export says it.</source>
        <translation>Manche Aussagen gelten nur in einem Land. Kein Export sagt es.</translation>
    </message>
    <message>
        <source>Your conversations</source>
        <translation>Ihre Unterhaltungen</translation>
    </message>
    <message>
        <source>This archive holds no file of conversations, so nothing can be said about them.</source>
        <translation>Dieses Archiv enthält keine Datei mit Unterhaltungen, deshalb lässt sich über sie nichts sagen.</translation>
    </message>
    <message>
        <source>Ask for the export again, and open the ZIP as it came; where several files came, open all of them.</source>
        <translation>Fordern Sie den Export noch einmal an, und öffnen Sie die ZIP-Datei, wie sie kam; kamen mehrere Dateien, öffnen Sie alle.</translation>
    </message>
    <message>
        <source>Temporary and deleted chats, saved memories as a list, log-ins, payments and devices</source>
        <translation>Temporäre und gelöschte Chats, gespeicherte Erinnerungen als Liste, Anmeldungen, Zahlungen und Geräte</translation>
    </message>
    <message>
        <source>No export holds them. Temporary chats are kept apart from the history, and deleted ones are gone from it.</source>
        <translation>Kein Export enthält sie. Temporäre Chats stehen nicht im Verlauf, und gelöschte sind daraus verschwunden.</translation>
    </message>
    <message>
        <source>No export says it: it is known to OpenAI alone.</source>
        <translation>Kein Export sagt es: das weiß allein OpenAI.</translation>
    </message>
    <message>
        <source>Who the account belongs to, and whether it was on a paid plan</source>
        <translation>Wem das Konto gehört, und ob es ein bezahltes Abonnement hatte</translation>
    </message>
    <message>
        <source>user.json is not in this archive.</source>
        <translation>user.json ist nicht in diesem Archiv.</translation>
    </message>
    <message>
        <source>Open the ZIP as it came; it holds user.json.</source>
        <translation>Öffnen Sie die ZIP-Datei, wie sie kam; sie enthält user.json.</translation>
    </message>
    <message>
        <source>conversations.json or conversations-000.json with conversations whose messages stand under “mapping”</source>
        <translation>conversations.json oder conversations-000.json mit Unterhaltungen, deren Nachrichten unter „mapping“ stehen</translation>
    </message>
    <message>
        <source>user.json with “chatgpt_plus_user”</source>
        <translation>user.json mit „chatgpt_plus_user“</translation>
    </message>
    <message>
        <source>user_settings.json with “settings” and “announcements”</source>
        <translation>user_settings.json mit „settings“ und „announcements“</translation>
    </message>
    <message>
        <source>export_manifest.json with “logical_files”</source>
        <translation>export_manifest.json mit „logical_files“</translation>
    </message>
    <message>
        <source>user.json says whether the account is on a paid plan</source>
        <translation>user.json sagt, ob das Konto ein bezahltes Abonnement hat</translation>
    </message>
    <message>
        <source>user_settings.json has ChatGPT&apos;s settings</source>
        <translation>user_settings.json hat die Einstellungen von ChatGPT</translation>
    </message>
    <message>
        <source>export_manifest.json lists ChatGPT&apos;s files</source>
        <translation>export_manifest.json führt die Dateien von ChatGPT auf</translation>
    </message>
    <message>
        <source>a list of conversations has its messages under “mapping”</source>
        <translation>eine Liste von Unterhaltungen hat ihre Nachrichten unter „mapping“</translation>
    </message>
    <message>
        <source>the same choice for Codex</source>
        <translation>dieselbe Wahl für Codex</translation>
    </message>
    <message>
        <source>“%1” (%2/settings/%3) as it stood when the export was made</source>
        <translation>„%1“ (%2/settings/%3), wie es beim Export stand</translation>
    </message>
    <message>
        <source>These settings belong to another user than the one that this archive is of; they are passed over.</source>
        <translation>Diese Einstellungen gehören einer anderen Person als der dieses Archivs; sie werden übergangen.</translation>
    </message>
    <message>
        <source>The switch %1 stands at something that is neither on nor off; its state is taken as not known.</source>
        <translation>Der Schalter %1 steht auf etwas, das weder an noch aus ist; sein Zustand gilt als nicht bekannt.</translation>
    </message>
    <message>
        <source>Parts of the conversations are not in this archive: %1. Perhaps the export came in several files.</source>
        <translation>Teile der Unterhaltungen sind nicht in diesem Archiv: %1. Vielleicht kam der Export in mehreren Dateien.</translation>
    </message>
    <message>
        <source>The export lists files that are not in this archive: %1.</source>
        <translation>Der Export führt Dateien auf, die nicht in diesem Archiv sind: %1.</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> und %1 weitere</translation>
    </message>
    <message>
        <source>Nothing says when this archive was made; its newest message is taken as the day up to which it speaks.</source>
        <translation>Nichts sagt, wann dieses Archiv entstand; seine neueste Nachricht gilt als der Tag, bis zu dem es spricht.</translation>
    </message>
    <message>
        <source>a paid plan (Plus or Pro; which of them is not said)</source>
        <translation>ein bezahltes Abonnement (Plus oder Pro; welches, ist nicht gesagt)</translation>
    </message>
    <message>
        <source>no paid plan (Free or Go)</source>
        <translation>kein bezahltes Abonnement (Free oder Go)</translation>
    </message>
    <message>
        <source>%1 on the day of the export</source>
        <translation>%1 am Tag des Exports</translation>
    </message>
    <message>
        <source>the earliest notice that the account was shown</source>
        <translation>der früheste Hinweis, der dem Konto gezeigt wurde</translation>
    </message>
    <message>
        <source>Somebody of your name writes with you. Their messages are told from yours by the profile&apos;s address; please check.</source>
        <translation>Jemand mit Ihrem Namen schreibt mit Ihnen. Diese Nachrichten werden von Ihren durch die Adresse des Profils unterschieden; bitte prüfen Sie es.</translation>
    </message>
    <message>
        <source>the profile&apos;s place on the day of the export</source>
        <translation>der Ort des Profils am Tag des Exports</translation>
    </message>
    <message>
        <source>the country that LinkedIn took a security check to come from</source>
        <translation>das Land, aus dem nach Ansicht von LinkedIn eine Sicherheitsprüfung kam</translation>
    </message>
    <message>
        <source>The profile&apos;s place (%1) is in no list of countries here; say where you lived.</source>
        <translation>Der Ort des Profils (%1) steht hier in keiner Liste von Ländern; sagen Sie, wo Sie gelebt haben.</translation>
    </message>
    <message>
        <source>a log-in from this address; its country is not in the archive</source>
        <translation>eine Anmeldung von dieser Adresse; ihr Land steht nicht im Archiv</translation>
    </message>
    <message>
        <source>the country of billing of a charge</source>
        <translation>das Rechnungsland einer Abbuchung</translation>
    </message>
    <message>
        <source>%1%2; a charge shows the plan for the term it pays for</source>
        <translation>%1%2; eine Abbuchung zeigt das Abonnement für die Zeit, die sie bezahlt</translation>
    </message>
    <message>
        <source>one charge</source>
        <translation>eine Abbuchung</translation>
    </message>
    <message>
        <source>%1 charges, the last in record %2</source>
        <translation>%1 Abbuchungen, die letzte in Datensatz %2</translation>
    </message>
    <message>
        <source>; %1 of them without an amount, such as a trial</source>
        <translation>; %1 davon ohne Betrag, etwa zur Probe</translation>
    </message>
    <message>
        <source>a name such as Basic_LinkedInDataExport_MM-DD-YYYY.zip</source>
        <translation>ein Name wie Basic_LinkedInDataExport_MM-DD-YYYY.zip</translation>
    </message>
    <message>
        <source>messages.csv with the column CONVERSATION ID</source>
        <translation>messages.csv mit der Spalte CONVERSATION ID</translation>
    </message>
    <message>
        <source>Connections.csv, Profile.csv, Registration.csv, Invitations.csv or Receipts_v2.csv with LinkedIn&apos;s columns</source>
        <translation>Connections.csv, Profile.csv, Registration.csv, Invitations.csv oder Receipts_v2.csv mit den Spalten von LinkedIn</translation>
    </message>
    <message>
        <source>two other members with LinkedIn&apos;s names and columns</source>
        <translation>zwei andere Dateien mit Namen und Spalten von LinkedIn</translation>
    </message>
    <message>
        <source>%1 other members have LinkedIn&apos;s names and columns</source>
        <translation>%1 andere Dateien haben Namen und Spalten von LinkedIn</translation>
    </message>
    <message>
        <source>the archive&apos;s name is one that LinkedIn gives</source>
        <translation>der Name des Archivs ist einer, den LinkedIn vergibt</translation>
    </message>
    <message>
        <source>%1 has LinkedIn&apos;s columns</source>
        <translation>%1 hat die Spalten von LinkedIn</translation>
    </message>
    <message>
        <source>Nothing says when this archive was made; its newest record is taken as the day up to which it speaks.</source>
        <translation>Nichts sagt, wann dieses Archiv entstand; sein neuester Datensatz gilt als der Tag, bis zu dem es spricht.</translation>
    </message>
    <message>
        <source>The times of %1 rows name no time zone; they are shown as if they were UTC.</source>
        <translation>Die Zeiten von %1 Zeilen nennen keine Zeitzone; sie sind gezeigt, als wären sie UTC.</translation>
    </message>
    <message>
        <source>The row has fewer cells than the header has columns.</source>
        <translation>Die Zeile hat weniger Zellen, als der Kopf Spalten hat.</translation>
    </message>
    <message>
        <source>The row has more cells than the header has columns.</source>
        <translation>Die Zeile hat mehr Zellen, als der Kopf Spalten hat.</translation>
    </message>
    <message>
        <source>A quotation mark opened in this row and never closed; the next sound row was searched for.</source>
        <translation>Ein Anführungszeichen öffnete sich in dieser Zeile und schloss sich nie; gesucht wurde die nächste heile Zeile.</translation>
    </message>
    <message>
        <source>The row is no valid UTF-8; it was read as Windows-1252, which is a guess.</source>
        <translation>Die Zeile ist kein gültiges UTF-8; sie wurde als Windows-1252 gelesen, was geraten ist.</translation>
    </message>
    <message>
        <source>The row, or a cell of it, is larger than the limits record_bytes and cell_bytes allow; see its exact bytes, or raise them with --limit.</source>
        <translation>Die Zeile oder eine Zelle darin ist größer, als die Grenzen record_bytes und cell_bytes erlauben; sehen Sie die genauen Bytes an, oder heben Sie sie mit --limit an.</translation>
    </message>
    <message>
        <source>The member ends in the middle of this row.</source>
        <translation>Die Datei endet mitten in dieser Zeile.</translation>
    </message>
    <message>
        <source>The row holds half a character; it is shown as the replacement character.</source>
        <translation>Die Zeile enthält ein halbes Zeichen; es ist als Ersatzzeichen gezeigt.</translation>
    </message>
    <message>
        <source>Looked for: the names of everyone who takes part in a conversation, or is named in the archive&apos;s lists of connections, contacts, invitations, recommendations and endorsements; in either order, in any case, with or without accents, as one word, in percent signs.</source>
        <translation>Gesucht wird: die Namen aller, die an einer Unterhaltung teilnehmen oder in den Listen des Archivs mit Kontakten, Adressbüchern, Einladungen, Empfehlungen und Kenntnisbestätigungen stehen; in beiden Reihenfolgen, groß oder klein, mit oder ohne Akzente, als ein Wort, in Prozentzeichen.</translation>
    </message>
    <message>
        <source>A full name is replaced everywhere. A single part of a name is replaced where it is written with a capital, and in any case inside conversations in which that person takes part. Forms that grammar makes of a name are replaced by “[name]” where they begin like one.</source>
        <translation>Ein voller Name wird überall ersetzt. Ein einzelner Teil eines Namens wird ersetzt, wo er großgeschrieben ist, und in jedem Fall in Unterhaltungen, an denen diese Person teilnimmt. Formen, die die Grammatik aus einem Namen macht, werden durch „[name]“ ersetzt, wo sie wie einer beginnen.</translation>
    </message>
    <message>
        <source>Looked for: e-mail addresses, phone numbers, addresses of profiles and account names by their shapes, and postal addresses where a street and a house number stand together.</source>
        <translation>Gesucht wird: E-Mail-Adressen, Telefonnummern, Adressen von Profilen und Kontonamen nach ihrer Form, und Postanschriften, wo Straße und Hausnummer beieinanderstehen.</translation>
    </message>
    <message>
        <source>The data subject&apos;s own names, accounts, e-mail addresses and phone numbers stay as they are.</source>
        <translation>Namen, Konten, E-Mail-Adressen und Telefonnummern der betroffenen Person selbst bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>“Person 3” is the same person in every pack of this case. People are told apart by what the platform tells them apart by, and by their name where it says nothing: two of one name may then share a pseudonym. An organisation that wrote may bear one too.</source>
        <translation>„Person 3“ ist in jedem Paket dieses Falls dieselbe Person. Personen werden danach unterschieden, wonach die Plattform sie unterscheidet, und nach ihrem Namen, wo sie nichts sagt: zwei mit demselben Namen teilen sich dann vielleicht ein Pseudonym. Auch eine Organisation, die schrieb, kann eines tragen.</translation>
    </message>
    <message>
        <source>“[name]” stands for a name that several people bear. A single first name bears the pseudonym of the one person of the case who has it, and may in truth mean another.</source>
        <translation>„[name]“ steht für einen Namen, den mehrere tragen. Ein einzelner Vorname trägt das Pseudonym der einen Person des Falls, die ihn hat, und kann in Wahrheit eine andere meinen.</translation>
    </message>
    <message>
        <source>Words that are names of people here are replaced wherever they have a capital, also where they mean something else.</source>
        <translation>Wörter, die hier Namen von Personen sind, werden ersetzt, wo sie großgeschrieben sind, auch wo sie etwas anderes bedeuten.</translation>
    </message>
    <message>
        <source>The texts of connections and contacts, and the titles of group conversations, are left out as a whole.</source>
        <translation>Die Texte von Kontakten und Adressbüchern und die Titel von Gruppenunterhaltungen fallen ganz weg.</translation>
    </message>
    <message>
        <source>The hashes of records are made with a key that stays in the case: nobody can guess a short text from its hash.</source>
        <translation>Die Hashes der Datensätze werden mit einem Schlüssel gebildet, der im Fall bleibt: niemand kann einen kurzen Text aus seinem Hash erraten.</translation>
    </message>
    <message>
        <source>Looked for, and shown by their last four: US social-security and taxpayer numbers by their shape, card numbers and IBANs by their check digits, and other account and tax numbers where a word beside them says what they are.</source>
        <translation>Gesucht und mit den letzten vier Stellen gezeigt: Sozialversicherungs- und Steuernummern der USA nach ihrer Form, Kartennummern und IBANs nach ihren Prüfziffern, und andere Konto- und Steuernummern, wo ein Wort daneben sagt, was sie sind.</translation>
    </message>
    <message>
        <source>Looked for, and shown by the year alone: dates beside a word for birth.</source>
        <translation>Gesucht und nur mit dem Jahr gezeigt: Daten neben einem Wort für Geburt.</translation>
    </message>
    <message>
        <source>The names of minors that were given for this pack are shown by their initials.</source>
        <translation>Die Namen Minderjähriger, die für dieses Paket angegeben sind, werden mit ihren Anfangsbuchstaben gezeigt.</translation>
    </message>
    <message>
        <source>Not looked for: people who take part in no conversation and stand in no list of the archive, nicknames, misspelt names, names transliterated into another alphabet, and names hidden by look-alike letters.</source>
        <translation>Nicht gesucht wird: Personen, die an keiner Unterhaltung teilnehmen und in keiner Liste des Archivs stehen, Spitznamen, falsch geschriebene Namen, in ein anderes Alphabet übertragene Namen und Namen, die durch ähnlich aussehende Buchstaben verdeckt sind.</translation>
    </message>
    <message>
        <source>Not looked for: single parts of a name in small letters outside conversations with that person; and words such as “An”, “Do” or “In”, where somebody is called so, but in full names and in that person&apos;s conversations.</source>
        <translation>Nicht gesucht wird: einzelne Teile eines Namens in Kleinbuchstaben außerhalb von Unterhaltungen mit dieser Person; und Wörter wie „An“, „Do“ oder „In“, wo jemand so heißt, außer in vollen Namen und in Unterhaltungen dieser Person.</translation>
    </message>
    <message>
        <source>Not looked for: what describes somebody without a name, such as an employer, a job or a place; postal addresses of other forms; phone numbers that look like other numbers or stand inside web addresses; text in pictures or in encoded blocks.</source>
        <translation>Nicht gesucht wird: was jemanden ohne Namen beschreibt, etwa ein Arbeitgeber, ein Beruf oder ein Ort; Postanschriften anderer Form; Telefonnummern, die wie andere Nummern aussehen oder in Webadressen stehen; Text in Bildern oder verschlüsselten Blöcken.</translation>
    </message>
    <message>
        <source>Addresses of single posts stay: whoever opens one may see who wrote it. So do the length and the place of a record in the archive.</source>
        <translation>Adressen einzelner Beiträge bleiben: wer eine öffnet, sieht vielleicht, wer ihn schrieb. Auch Länge und Stelle eines Datensatzes im Archiv bleiben.</translation>
    </message>
    <message>
        <source>Please read the pack before you hand it on: the finding is done by rules, and rules miss things.</source>
        <translation>Bitte lesen Sie das Paket, bevor Sie es weitergeben: gesucht wird nach Regeln, und Regeln übersehen etwas.</translation>
    </message>
    <message>
        <source>Not looked for in this profile: social-security, tax, card and account numbers, and dates of birth.</source>
        <translation>In diesem Profil nicht gesucht wird: Sozialversicherungs-, Steuer-, Karten- und Kontonummern, und Geburtsdaten.</translation>
    </message>
    <message>
        <source>Not looked for: numbers without a check digit, a known shape or a word beside them; dates of birth with no such word; minors whose names were not given; passport, driving-licence and health-insurance numbers.</source>
        <translation>Nicht gesucht wird: Nummern ohne Prüfziffer, bekannte Form oder ein Wort daneben; Geburtsdaten ohne ein solches Wort; Minderjährige, deren Namen nicht angegeben sind; Nummern von Pass, Führerschein und Krankenversicherung.</translation>
    </message>
    <message>
        <source>Rule 5.2 makes the one who files answer for what is in the filing; this program cannot take that over.</source>
        <translation>Nach Rule 5.2 steht für den Inhalt einer Eingabe ein, wer sie einreicht; dieses Programm kann das nicht übernehmen.</translation>
    </message>
    <message>
        <source>Nothing is redacted. The pack shows other people&apos;s names and messages: it is for your own lawyer.</source>
        <translation>Nichts wird geschwärzt. Das Paket zeigt Namen und Nachrichten anderer Personen: es ist für die eigene Anwältin oder den eigenen Anwalt.</translation>
    </message>
    <message>
        <source>, made from some time between %1 and %2 on</source>
        <translation>, entstanden ab einer Zeit zwischen %1 und %2</translation>
    </message>
    <message>
        <source>Reaches %1%2.</source>
        <translation>Erreicht %1%2.</translation>
    </message>
    <message>
        <source>, made from %1 on</source>
        <translation>, entstanden ab %1</translation>
    </message>
    <message>
        <source>Only while the setting %1 is on; %2.</source>
        <translation>Nur solange die Einstellung %1 an ist; %2.</translation>
    </message>
    <message>
        <source>Only from the age of %1 on; an adult is taken for granted where no birth date is known.</source>
        <translation>Nur ab einem Alter von %1; wo kein Geburtsdatum bekannt ist, wird Volljährigkeit vorausgesetzt.</translation>
    </message>
    <message>
        <source>Only up to the age of %1; taken not to apply where no birth date is known.</source>
        <translation>Nur bis zu einem Alter von %1; wo kein Geburtsdatum bekannt ist, gilt sie als nicht zutreffend.</translation>
    </message>
    <message>
        <source>Only for data of %1.</source>
        <translation>Nur für Daten von %1.</translation>
    </message>
    <message>
        <source>Only what you wrote or made yourself.</source>
        <translation>Nur was Sie selbst geschrieben oder gemacht haben.</translation>
    </message>
    <message>
        <source>Only records that are %1.</source>
        <translation>Nur Datensätze, für die gilt: %1.</translation>
    </message>
    <message>
        <source>Only if %1%2. No archive shows this; you can settle it.</source>
        <translation>Nur wenn dies zutrifft: %1%2. Kein Archiv zeigt das; Sie können es klären.</translation>
    </message>
    <message>
        <source>taken to be on where nobody recorded its state</source>
        <translation>gilt als an, wo ihr Zustand nicht aufgezeichnet ist</translation>
    </message>
    <message>
        <source>taken to be off where nobody recorded its state</source>
        <translation>gilt als aus, wo ihr Zustand nicht aufgezeichnet ist</translation>
    </message>
    <message>
        <source>its state is unknown where nobody recorded it</source>
        <translation>ihr Zustand ist unbekannt, wo er nicht aufgezeichnet ist</translation>
    </message>
    <message>
        <source>Switched off after the start, it keeps out only what is made afterwards.</source>
        <translation>Nach dem Beginn ausgeschaltet, hält sie nur heraus, was danach entsteht.</translation>
    </message>
    <message>
        <source>By its letter this covers everything. </source>
        <translation>Dem Wortlaut nach erfasst dies alles. </translation>
    </message>
    <message>
        <source>%1Shown as context: it makes no window unless you switch it in.</source>
        <translation>%1Als Hintergrund gezeigt: sie ergibt kein Zeitfenster, außer Sie schalten sie ein.</translation>
    </message>
    <message>
        <source>Only for paying members.</source>
        <translation>Nur für zahlende Mitglieder.</translation>
    </message>
    <message>
        <source>Only for members with %1.</source>
        <translation>Nur für Mitglieder mit %1.</translation>
    </message>
    <message>
        <source>%1, except %2</source>
        <translation>%1, außer %2</translation>
    </message>
    <message>
        <source>The text covers these kinds of data in broad words, without naming them.</source>
        <translation>Der Text erfasst diese Datenarten in weiten Worten, ohne sie zu nennen.</translation>
    </message>
    <message>
        <source>The text names these kinds of data.</source>
        <translation>Der Text nennt diese Datenarten.</translation>
    </message>
    <message>
        <source>date not found</source>
        <translation>Datum nicht gefunden</translation>
    </message>
    <message>
        <source>hands down the words of %1</source>
        <translation>gibt die Worte von %1 wieder</translation>
    </message>
    <message>
        <source>From some time between %1 and %2</source>
        <translation>Ab einer Zeit zwischen %1 und %2</translation>
    </message>
    <message>
        <source> until some time between %1 and %2</source>
        <translation> bis zu einer Zeit zwischen %1 und %2</translation>
    </message>
    <message>
        <source>%1 to ~%2</source>
        <translation>%1 bis ~%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 to ?</source>
        <translation>%1 bis ?</translation>
    </message>
    <message>
        <source>Statements on AI training depend on whether it was on.</source>
        <translation>Aussagen zum KI-Training hängen davon ab, ob sie an war.</translation>
    </message>
    <message>
        <source>Writing records.xlsx</source>
        <translation>records.xlsx wird geschrieben</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua und Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenien</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarktis</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Amerikanisch-Samoa</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Ålandinseln</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Aserbaidschan</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesch</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>Saint Barthélemy</source>
        <translation>St. Barthélemy</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermuda</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei Darussalam</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivien</translation>
    </message>
    <message>
        <source>Bonaire, Sint Eustatius and Saba</source>
        <translation>Karibische Niederlande</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Bouvetinsel</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Alberta, Canada</source>
        <translation>Alberta, Kanada</translation>
    </message>
    <message>
        <source>British Columbia, Canada</source>
        <translation>British Columbia, Kanada</translation>
    </message>
    <message>
        <source>Manitoba, Canada</source>
        <translation>Manitoba, Kanada</translation>
    </message>
    <message>
        <source>New Brunswick, Canada</source>
        <translation>New Brunswick, Kanada</translation>
    </message>
    <message>
        <source>Newfoundland and Labrador, Canada</source>
        <translation>Newfoundland and Labrador, Kanada</translation>
    </message>
    <message>
        <source>Nova Scotia, Canada</source>
        <translation>Nova Scotia, Kanada</translation>
    </message>
    <message>
        <source>Northwest Territories, Canada</source>
        <translation>Northwest Territories, Kanada</translation>
    </message>
    <message>
        <source>Nunavut, Canada</source>
        <translation>Nunavut, Kanada</translation>
    </message>
    <message>
        <source>Ontario, Canada</source>
        <translation>Ontario, Kanada</translation>
    </message>
    <message>
        <source>Prince Edward Island, Canada</source>
        <translation>Prince Edward Island, Kanada</translation>
    </message>
    <message>
        <source>Quebec, Canada</source>
        <translation>Quebec, Kanada</translation>
    </message>
    <message>
        <source>Saskatchewan, Canada</source>
        <translation>Saskatchewan, Kanada</translation>
    </message>
    <message>
        <source>Yukon, Canada</source>
        <translation>Yukon, Kanada</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Kokosinseln</translation>
    </message>
    <message>
        <source>Democratic Republic of the Congo</source>
        <translation>Kongo-Kinshasa</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Zentralafrikanische Republik</translation>
    </message>
    <message>
        <source>Congo</source>
        <translation>Kongo-Brazzaville</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Cookinseln</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kamerun</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Kuba</translation>
    </message>
    <message>
        <source>Cabo Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Weihnachtsinsel</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Dschibuti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominikanische Republik</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerien</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>European Economic Area</source>
        <translation>Europäischer Wirtschaftsraum</translation>
    </message>
    <message>
        <source>European Free Trade Association</source>
        <translation>Europäische Freihandelsassoziation</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Westsahara</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Äthiopien</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidschi</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Falklandinseln</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Mikronesien</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Färöer</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabun</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgien</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Französisch-Guayana</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Grönland</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Äquatorialguinea</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>South Georgia and the South Sandwich Islands</source>
        <translation>Südgeorgien und die Südlichen Sandwichinseln</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinea-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Sonderverwaltungsregion Hongkong</translation>
    </message>
    <message>
        <source>Heard Island and McDonald Islands</source>
        <translation>Heard und McDonaldinseln</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isle of Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Britisches Territorium im Indischen Ozean</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaika</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanien</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirgisistan</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Kambodscha</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Komoren</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>St. Kitts und Nevis</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Nordkorea</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Kaimaninseln</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kasachstan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libanon</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>St. Lucia</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libyen</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Republik Moldau</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Saint Martin (French part)</source>
        <translation>St. Martin</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Marshallinseln</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Nordmazedonien</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolei</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Sonderverwaltungsregion Macau</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Nördliche Marianen</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauretanien</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauritius</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Malediven</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mosambik</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Neukaledonien</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Norfolkinsel</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Französisch-Polynesien</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua-Neuguinea</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>St. Pierre und Miquelon</translation>
    </message>
    <message>
        <source>Pitcairn</source>
        <translation>Pitcairninseln</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation>Palästinensische Autonomiegebiete</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Katar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Salomonen</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychellen</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Saint Helena, Ascension and Tristan da Cunha</source>
        <translation>St. Helena</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Spitzbergen und Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Südsudan</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation>São Tomé und Príncipe</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrien</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Turks- und Caicosinseln</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tschad</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Französische Süd- und Antarktisgebiete</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadschikistan</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad und Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tansania</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>United States Minor Outlying Islands</source>
        <translation>Amerikanische Überseeinseln</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Alaska, United States</source>
        <translation>Alaska, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Alabama, United States</source>
        <translation>Alabama, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Arkansas, United States</source>
        <translation>Arkansas, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Arizona, United States</source>
        <translation>Arizona, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>California, United States</source>
        <translation>Kalifornien, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Colorado, United States</source>
        <translation>Colorado, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Connecticut, United States</source>
        <translation>Connecticut, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>District of Columbia, United States</source>
        <translation>District of Columbia, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Delaware, United States</source>
        <translation>Delaware, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Florida, United States</source>
        <translation>Florida, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Georgia, United States</source>
        <translation>Georgia, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Hawaii, United States</source>
        <translation>Hawaii, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Iowa, United States</source>
        <translation>Iowa, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Idaho, United States</source>
        <translation>Idaho, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Illinois, United States</source>
        <translation>Illinois, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Indiana, United States</source>
        <translation>Indiana, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Kansas, United States</source>
        <translation>Kansas, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Kentucky, United States</source>
        <translation>Kentucky, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Louisiana, United States</source>
        <translation>Louisiana, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Massachusetts, United States</source>
        <translation>Massachusetts, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Maryland, United States</source>
        <translation>Maryland, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Maine, United States</source>
        <translation>Maine, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Michigan, United States</source>
        <translation>Michigan, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Minnesota, United States</source>
        <translation>Minnesota, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Missouri, United States</source>
        <translation>Missouri, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Mississippi, United States</source>
        <translation>Mississippi, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Montana, United States</source>
        <translation>Montana, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>North Carolina, United States</source>
        <translation>North Carolina, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>North Dakota, United States</source>
        <translation>North Dakota, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Nebraska, United States</source>
        <translation>Nebraska, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>New Hampshire, United States</source>
        <translation>New Hampshire, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>New Jersey, United States</source>
        <translation>New Jersey, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>New Mexico, United States</source>
        <translation>New Mexico, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Nevada, United States</source>
        <translation>Nevada, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>New York, United States</source>
        <translation>New York, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Ohio, United States</source>
        <translation>Ohio, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Oklahoma, United States</source>
        <translation>Oklahoma, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Oregon, United States</source>
        <translation>Oregon, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Pennsylvania, United States</source>
        <translation>Pennsylvania, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Rhode Island, United States</source>
        <translation>Rhode Island, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>South Carolina, United States</source>
        <translation>South Carolina, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>South Dakota, United States</source>
        <translation>South Dakota, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Tennessee, United States</source>
        <translation>Tennessee, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Texas, United States</source>
        <translation>Texas, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Utah, United States</source>
        <translation>Utah, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Virginia, United States</source>
        <translation>Virginia, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Vermont, United States</source>
        <translation>Vermont, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Washington, United States</source>
        <translation>Washington, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Wisconsin, United States</source>
        <translation>Wisconsin, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>West Virginia, United States</source>
        <translation>West Virginia, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Wyoming, United States</source>
        <translation>Wyoming, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Usbekistan</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatikanstadt</translation>
    </message>
    <message>
        <source>Saint Vincent and the Grenadines</source>
        <translation>St. Vincent und die Grenadinen</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Britische Jungferninseln</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Amerikanische Jungferninseln</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Wallis und Futuna</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Jemen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Sambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Simbabwe</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>; from %1 on it is not known whether it still holds</source>
        <translation>; ab %1 ist nicht bekannt, ob sie noch gilt</translation>
    </message>
    <message>
        <source> until %1, not included</source>
        <translation> bis %1, nicht eingeschlossen</translation>
    </message>
    <message>
        <source> on, still open</source>
        <translation> (noch offen)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>begrenzt</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>the setting “%1”</source>
        <translation>die Einstellung „%1“</translation>
    </message>
    <message>
        <source>From %1 still open</source>
        <translation>Von %1 an, noch offen</translation>
    </message>
    <message>
        <source>From %1 until %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>one that the statement names</source>
        <translation>so, wie die Aussage es nennt</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1, Datensatz %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Shown as context: it makes no window unless you switch it in.</source>
        <translation>Als Hintergrund gezeigt: sie ergibt kein Zeitfenster, außer Sie schalten sie ein.</translation>
    </message>
    <message>
        <source>no further file</source>
        <translation>keiner weiteren Datei</translation>
    </message>
    <message>
        <source>the disk gives an error</source>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>these kinds of data go into training AI that generates content</source>
        <translation>diese Datenarten fließen in das Training von KI ein, die Inhalte erzeugt</translation>
    </message>
    <message>
        <source>these kinds of data go into training other AI (safety, ranking, suggestions)</source>
        <translation>diese Datenarten fließen in das Training anderer KI ein (Sicherheit, Reihung, Vorschläge)</translation>
    </message>
    <message>
        <source>these kinds of data go into training AI of any kind</source>
        <translation>diese Datenarten fließen in das Training von KI jeder Art ein</translation>
    </message>
    <message>
        <source>these kinds of data are handed to another company to train its AI</source>
        <translation>diese Datenarten werden einem anderen Unternehmen übergeben, damit es seine KI trainiert</translation>
    </message>
    <message>
        <source>these kinds of data go into advertising</source>
        <translation>diese Datenarten fließen in Werbung ein</translation>
    </message>
    <message>
        <source>these kinds of data go into other services</source>
        <translation>diese Datenarten fließen in andere Dienste ein</translation>
    </message>
    <message>
        <source>these kinds of data do not go into training AI that generates content</source>
        <translation>diese Datenarten fließen nicht in das Training von KI ein, die Inhalte erzeugt</translation>
    </message>
    <message>
        <source>these kinds of data do not go into training other AI (safety, ranking, suggestions)</source>
        <translation>diese Datenarten fließen nicht in das Training anderer KI ein (Sicherheit, Reihung, Vorschläge)</translation>
    </message>
    <message>
        <source>these kinds of data do not go into training AI of any kind</source>
        <translation>diese Datenarten fließen nicht in das Training von KI jeder Art ein</translation>
    </message>
    <message>
        <source>these kinds of data are not handed to another company to train its AI</source>
        <translation>diese Datenarten werden keinem anderen Unternehmen übergeben, damit es seine KI trainiert</translation>
    </message>
    <message>
        <source>these kinds of data do not go into advertising</source>
        <translation>diese Datenarten fließen nicht in Werbung ein</translation>
    </message>
    <message>
        <source>these kinds of data do not go into other services</source>
        <translation>diese Datenarten fließen nicht in andere Dienste ein</translation>
    </message>
    <message>
        <source>the texts of that time do not say whether these kinds of data go into training AI that generates content</source>
        <translation>die Texte jener Zeit sagen nicht, ob diese Datenarten in das Training von KI einfließen, die Inhalte erzeugt</translation>
    </message>
    <message>
        <source>the texts of that time do not say whether these kinds of data go into training other AI (safety, ranking, suggestions)</source>
        <translation>die Texte jener Zeit sagen nicht, ob diese Datenarten in das Training anderer KI einfließen (Sicherheit, Reihung, Vorschläge)</translation>
    </message>
    <message>
        <source>the texts of that time do not say whether these kinds of data go into training AI of any kind</source>
        <translation>die Texte jener Zeit sagen nicht, ob diese Datenarten in das Training von KI jeder Art einfließen</translation>
    </message>
    <message>
        <source>the texts of that time do not say whether these kinds of data are handed to another company to train its AI</source>
        <translation>die Texte jener Zeit sagen nicht, ob diese Datenarten einem anderen Unternehmen übergeben werden, damit es seine KI trainiert</translation>
    </message>
    <message>
        <source>the texts of that time do not say whether these kinds of data go into advertising</source>
        <translation>die Texte jener Zeit sagen nicht, ob diese Datenarten in Werbung einfließen</translation>
    </message>
    <message>
        <source>the texts of that time do not say whether these kinds of data go into other services</source>
        <translation>die Texte jener Zeit sagen nicht, ob diese Datenarten in andere Dienste einfließen</translation>
    </message>
    <message>
        <source>data export (&quot;Export data&quot;), a ZIP; large accounts may get several</source>
        <translation>Datenexport („Export data“), eine ZIP-Datei; für große Konten auch mehrere</translation>
    </message>
    <message>
        <source>Sign in to chatgpt.com, or to the app, with your own account, not within a workspace of a company or school.</source>
        <translation>Melden Sie sich mit Ihrem eigenen Konto bei chatgpt.com oder in der App an, nicht in einem Arbeitsbereich einer Firma oder Schule.</translation>
    </message>
    <message>
        <source>Open your profile, then Settings, then Data controls.</source>
        <translation>Öffnen Sie Ihr Profil, dann Settings, dann Data controls.</translation>
    </message>
    <message>
        <source>Press &quot;Export&quot; beside &quot;Export data&quot;, and confirm.</source>
        <translation>Drücken Sie „Export“ neben „Export data“, und bestätigen Sie.</translation>
    </message>
    <message>
        <source>Wait for the e-mail or text message with the link, and open it while signed in to the same account.</source>
        <translation>Warten Sie auf die E-Mail oder SMS mit dem Link, und öffnen Sie ihn, während Sie mit demselben Konto angemeldet sind.</translation>
    </message>
    <message>
        <source>Keep every file as it came: do not unpack, rename or re-save it. Where several come, keep all.</source>
        <translation>Behalten Sie jede Datei, wie sie kam: nicht entpacken, umbenennen oder neu speichern. Kommen mehrere, behalten Sie alle.</translation>
    </message>
    <message>
        <source>Nothing is to be chosen; the export is always the whole.</source>
        <translation>Es gibt nichts auszuwählen; der Export ist immer das Ganze.</translation>
    </message>
    <message>
        <source>Minutes to hours for small accounts, up to seven days by OpenAI&apos;s own words.</source>
        <translation>Minuten bis Stunden für kleine Konten, nach den Worten von OpenAI bis zu sieben Tage.</translation>
    </message>
    <message>
        <source>By e-mail or text message, with a link that works for 24 hours.</source>
        <translation>Per E-Mail oder SMS, mit einem Link, der 24 Stunden gilt.</translation>
    </message>
    <message>
        <source>Deleted chats are not in the export: ask before you delete any. Note down how &quot;Improve the model for everyone&quot; stands, with a dated screenshot.</source>
        <translation>Gelöschte Chats sind nicht im Export: fordern Sie ihn an, bevor Sie welche löschen. Notieren Sie, wie „Improve the model for everyone“ steht, mit einem datierten Bildschirmfoto.</translation>
    </message>
    <message>
        <source>When &quot;Improve the model for everyone&quot; changed; exports since about March 2026 show how it stood on their day.</source>
        <translation>Wann sich „Improve the model for everyone“ änderte; Exporte seit etwa März 2026 zeigen, wie es an ihrem Tag stand.</translation>
    </message>
    <message>
        <source>Deleted chats and temporary chats.</source>
        <translation>Gelöschte Chats und temporäre Chats.</translation>
    </message>
    <message>
        <source>Chats of Business, Enterprise and Edu workspaces.</source>
        <translation>Chats aus Arbeitsbereichen von Business, Enterprise und Edu.</translation>
    </message>
    <message>
        <source>Log-ins, devices, payments, and saved memories as a list.</source>
        <translation>Anmeldungen, Geräte, Zahlungen und gespeicherte Erinnerungen als Liste.</translation>
    </message>
    <message>
        <source>data archive (&quot;Get a copy of your data&quot;), Basic or Complete</source>
        <translation>Datenarchiv („Get a copy of your data“), Basic oder Complete</translation>
    </message>
    <message>
        <source>Sign in to LinkedIn in a browser on a computer; the app on a phone does not offer the download.</source>
        <translation>Melden Sie sich auf einem Computer in einem Browser bei LinkedIn an; die App auf dem Telefon bietet den Download nicht an.</translation>
    </message>
    <message>
        <source>Open Settings &amp; Privacy, then Data privacy, then &quot;Get a copy of your data&quot; under &quot;How LinkedIn uses your data&quot;.</source>
        <translation>Öffnen Sie Settings &amp; Privacy, dann Data privacy, dann „Get a copy of your data“ unter „How LinkedIn uses your data“.</translation>
    </message>
    <message>
        <source>Tick the larger data archive.</source>
        <translation>Kreuzen Sie das größere Datenarchiv an (larger data archive).</translation>
    </message>
    <message>
        <source>Press &quot;Request archive&quot;.</source>
        <translation>Drücken Sie „Request archive“.</translation>
    </message>
    <message>
        <source>Wait for the e-mail that says the archive is ready, and download the ZIP from the page that it links to.</source>
        <translation>Warten Sie auf die E-Mail, die sagt, dass das Archiv bereit ist, und laden Sie die ZIP-Datei von der Seite herunter, auf die sie verweist.</translation>
    </message>
    <message>
        <source>Keep the ZIP as it is: do not unpack it or save a table from it in a spreadsheet program.</source>
        <translation>Lassen Sie die ZIP-Datei, wie sie ist: nicht entpacken und keine Tabelle daraus in einer Tabellenkalkulation speichern.</translation>
    </message>
    <message>
        <source>The larger data archive. Single categories give a smaller one, in minutes, in which most of it is missing.</source>
        <translation>Das größere Datenarchiv. Einzelne Kategorien ergeben in Minuten ein kleineres, in dem das meiste fehlt.</translation>
    </message>
    <message>
        <source>Up to about 24 hours. A first part with the basics may come within minutes; wait for the Complete one.</source>
        <translation>Bis zu etwa 24 Stunden. Ein erster Teil mit dem Wichtigsten kommt vielleicht in Minuten; warten Sie auf den vollständigen (Complete).</translation>
    </message>
    <message>
        <source>By e-mail to your primary address, one message for each part. The link works for about 72 hours.</source>
        <translation>Per E-Mail an Ihre Hauptadresse, eine Nachricht für jeden Teil. Der Link gilt etwa 72 Stunden.</translation>
    </message>
    <message>
        <source>Ask before closing the account: afterwards no archive is given. Do not delete messages before; what is deleted is not in it.</source>
        <translation>Fordern Sie es an, bevor Sie das Konto schließen: danach gibt es kein Archiv mehr. Löschen Sie vorher keine Nachrichten; was gelöscht ist, steht nicht darin.</translation>
    </message>
    <message>
        <source>The state of any privacy setting, of &quot;Data for Generative AI Improvement&quot; among them, and when it changed.</source>
        <translation>Den Zustand der Datenschutz-Einstellungen, auch von „Data for Generative AI Improvement“, und wann sie sich änderten.</translation>
    </message>
    <message>
        <source>Which data went into training, for which model, and when.</source>
        <translation>Welche Daten in ein Training einflossen, für welches Modell, und wann.</translation>
    </message>
    <message>
        <source>Whether a message was sent as InMail.</source>
        <translation>Ob eine Nachricht als InMail gesendet wurde.</translation>
    </message>
    <message>
        <source>Messages and activity in LinkedIn Groups.</source>
        <translation>Nachrichten und Aktivität in LinkedIn-Gruppen.</translation>
    </message>
    <message>
        <source>Attachments as files: their links expire.</source>
        <translation>Anhänge als Dateien: ihre Links laufen ab.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Not a date: write 2024-09-18, 2024-09 or 2024</source>
        <translation>Kein Datum: schreiben Sie 2024-09-18, 2024-09 oder 2024</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Open one case alone, or archives alone.</source>
        <translation>Öffnen Sie einen Fall allein oder Archive allein.</translation>
    </message>
    <message>
        <source>%1 is not there any more. It may have been moved; open it with “Open case…”.</source>
        <translation>%1 ist nicht mehr dort. Vielleicht liegt die Datei jetzt anderswo; öffnen Sie sie mit „Fall öffnen…“.</translation>
    </message>
    <message>
        <source>Reading your archive</source>
        <translation>Ihr Archiv wird gelesen</translation>
    </message>
    <message>
        <source>Adding to your case</source>
        <translation>Wird Ihrem Fall hinzugefügt</translation>
    </message>
    <message>
        <source>Preparing the demo</source>
        <translation>Die Demo wird vorbereitet</translation>
    </message>
    <message>
        <source>It could not be done.</source>
        <translation>Es ging nicht.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept of what had not been read whole.</source>
        <translation>Angehalten. Von dem, was nicht ganz gelesen war, blieb nichts.</translation>
    </message>
    <message>
        <source>Working the windows out anew</source>
        <translation>Die Zeitfenster werden neu berechnet</translation>
    </message>
    <message>
        <source>Writing the evidence pack</source>
        <translation>Das Nachweispaket wird geschrieben</translation>
    </message>
    <message>
        <source>Verifying the evidence pack</source>
        <translation>Das Nachweispaket wird geprüft</translation>
    </message>
    <message>
        <source>Saving the case</source>
        <translation>Der Fall wird gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop zone for archives</source>
        <translation>Ablagefläche für Archive</translation>
    </message>
    <message>
        <source>Drop your archive here</source>
        <translation>Legen Sie Ihr Archiv hier ab</translation>
    </message>
    <message>
        <source>A ZIP, several parts of one, or the unpacked folder. A saved case works, too.</source>
        <translation>Eine ZIP-Datei, mehrere Teile davon oder der entpackte Ordner. Auch ein gespeicherter Fall geht.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Write a &amp;pack</source>
        <translation>&amp;Paket schreiben</translation>
    </message>
    <message>
        <source>V&amp;erify a pack</source>
        <translation>Pake&amp;t prüfen</translation>
    </message>
    <message>
        <source>The pack</source>
        <translation>Das Paket</translation>
    </message>
    <message>
        <source>No archive is open</source>
        <translation>Kein Archiv ist geöffnet</translation>
    </message>
    <message>
        <source>Open an archive or a case to write a pack of it. A pack of anybody&apos;s can be verified without.</source>
        <translation>Öffnen Sie ein Archiv oder einen Fall, um ein Paket daraus zu schreiben. Prüfen lässt sich ein Paket von wem auch immer auch ohne.</translation>
    </message>
    <message>
        <source>%1 is there already. A pack never overwrites anything: choose another name.</source>
        <translation>%1 gibt es schon. Ein Paket überschreibt nie etwas: wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Write the pack as</source>
        <translation>Paket schreiben als</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>New folder (*)</source>
        <translation>Neuer Ordner (*)</translation>
    </message>
    <message>
        <source>Write who is who to</source>
        <translation>Wer wer ist, schreiben nach</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Choose a pack</source>
        <translation>Paket wählen</translation>
    </message>
    <message>
        <source>Packs (*.zip)</source>
        <translation>Pakete (*.zip)</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archive (*.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose the archive</source>
        <translation>Archiv wählen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Conversations: choose</source>
        <translation>Unterhaltungen: wählen</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Unterhaltungen suchen</translation>
    </message>
    <message>
        <source>Search names and messages</source>
        <translation>Namen und Nachrichten durchsuchen</translation>
    </message>
    <message>
        <source>Tick all that are found</source>
        <translation>Alle gefundenen ankreuzen</translation>
    </message>
    <message>
        <source>Take every tick away</source>
        <translation>Alle Kreuze wegnehmen</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Sucht …</translation>
    </message>
    <message>
        <source>No conversation holds that. Search for something else.</source>
        <translation>Keine Unterhaltung enthält das. Suchen Sie nach etwas anderem.</translation>
    </message>
    <message>
        <source>%1 ticked; records outside of conversations stay out</source>
        <translation>%1 angekreuzt; Datensätze außerhalb von Unterhaltungen bleiben draußen</translation>
    </message>
    <message>
        <source>Every conversation, and all else</source>
        <translation>Jede Unterhaltung und alles andere</translation>
    </message>
    <message>
        <source>Conversations to tick</source>
        <translation>Unterhaltungen zum Ankreuzen</translation>
    </message>
    <message>
        <source>Its form</source>
        <translation>Seine Form</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Erste Nummer</translation>
    </message>
    <message>
        <source>ZIP or folder</source>
        <translation>ZIP oder Ordner</translation>
    </message>
    <message>
        <source>One ZIP</source>
        <translation>Eine ZIP-Datei</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Ein Ordner</translation>
    </message>
    <message>
        <source>Paper of the PDF</source>
        <translation>Papier der PDF</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>you, as the archive names you</source>
        <translation>Sie, wie das Archiv Sie nennt</translation>
    </message>
    <message>
        <source>Numbers: prefix and first</source>
        <translation>Nummern: Präfix und erste</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Geschrieben als</translation>
    </message>
    <message>
        <source>With the records&apos; own bytes, so that each can be checked against its hash</source>
        <translation>Mit den eigenen Bytes der Datensätze, sodass jeder gegen seinen Hash geprüft werden kann</translation>
    </message>
    <message>
        <source>A redacted pack never holds the records&apos; own bytes: names stand in them.</source>
        <translation>Ein geschwärztes Paket enthält nie die eigenen Bytes der Datensätze: darin stehen Namen.</translation>
    </message>
    <message>
        <source>The archive was moved: say where it is…</source>
        <translation>Das Archiv liegt jetzt anderswo: sagen Sie, wo…</translation>
    </message>
    <message>
        <source>Read from: %1</source>
        <translation>Gelesen aus: %1</translation>
    </message>
    <message>
        <source>A prefix is up to 20 letters, digits, - or _, such as SMITH-.</source>
        <translation>Ein Präfix hat bis zu 20 Buchstaben, Ziffern, - oder _, etwa SMITH-.</translation>
    </message>
    <message>
        <source>A first number lies between 0 and %1.</source>
        <translation>Eine erste Nummer liegt zwischen 0 und %1.</translation>
    </message>
    <message>
        <source>What the pack holds</source>
        <translation>Was das Paket enthält</translation>
    </message>
    <message>
        <source>One review file for each</source>
        <translation>Je eine Datei für die Durchsicht pro</translation>
    </message>
    <message>
        <source>day (the custom)</source>
        <translation>Tag (üblich)</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Tick at least one form.</source>
        <translation>Kreuzen Sie mindestens eine Form an.</translation>
    </message>
    <message>
        <source>What will be in it</source>
        <translation>Was darin sein wird</translation>
    </message>
    <message>
        <source>Say where it is…</source>
        <translation>Sagen Sie, wo es ist…</translation>
    </message>
    <message>
        <source>&amp;Write the pack…</source>
        <translation>Paket &amp;schreiben…</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Zählt …</translation>
    </message>
    <message>
        <source>Numbered %1 to %2</source>
        <translation>Nummeriert von %1 bis %2</translation>
    </message>
    <message>
        <source>No record is like what you chose.</source>
        <translation>Kein Datensatz ist so, wie Sie gewählt haben.</translation>
    </message>
    <message>
        <source>About %1 in all</source>
        <translation>Etwa %1 insgesamt</translation>
    </message>
    <message>
        <source>What will not be in it</source>
        <translation>Was nicht darin sein wird</translation>
    </message>
    <message>
        <source>This is not the standard view, and the pack records that.</source>
        <translation>Dies ist nicht die Standardansicht, und das Paket hält das fest.</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Welche Datensätze</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Erstellt ab</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>Made to, the last day</source>
        <translation>Erstellt bis, der letzte Tag</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Made (days in UTC)</source>
        <translation>Erstellt (Tage in UTC)</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Einordnungen</translation>
    </message>
    <message>
        <source>Every verdict</source>
        <translation>Jede Einordnung</translation>
    </message>
    <message>
        <source>Tick at least one verdict, or all of them.</source>
        <translation>Kreuzen Sie mindestens eine Einordnung an oder alle.</translation>
    </message>
    <message>
        <source>Kinds of data</source>
        <translation>Datenarten</translation>
    </message>
    <message>
        <source>Every kind of data</source>
        <translation>Jede Datenart</translation>
    </message>
    <message>
        <source>Tick at least one kind, or all of them.</source>
        <translation>Kreuzen Sie mindestens eine Art an oder alle.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>With any tag or none</source>
        <translation>Mit beliebigem Schlagwort oder ohne</translation>
    </message>
    <message>
        <source>Tick at least one tag, or all of them.</source>
        <translation>Kreuzen Sie mindestens ein Schlagwort an oder alle.</translation>
    </message>
    <message>
        <source>This ends before it begins.</source>
        <translation>Das endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>What is masked</source>
        <translation>Was verdeckt wird</translation>
    </message>
    <message>
        <source>Names of minors</source>
        <translation>Namen Minderjähriger</translation>
    </message>
    <message>
        <source>Names of minors, with ; between</source>
        <translation>Namen Minderjähriger, mit ; dazwischen</translation>
    </message>
    <message>
        <source>Also write who is who to a file of its own, to be kept apart from the pack</source>
        <translation>Auch in eine eigene Datei schreiben, wer wer ist; sie gehört getrennt vom Paket aufbewahrt</translation>
    </message>
    <message>
        <source>What is not looked for</source>
        <translation>Wonach nicht gesucht wird</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What does not hold</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Copy all of this</source>
        <translation>All dies kopieren</translation>
    </message>
    <message>
        <source>Pack id: %1</source>
        <translation>Paketkennung: %1</translation>
    </message>
    <message>
        <source>Everything that was checked holds.</source>
        <translation>Alles, was geprüft wurde, stimmt.</translation>
    </message>
    <message>
        <source>%1 thing does not hold.</source>
        <translation>%1 Punkt stimmt nicht.</translation>
    </message>
    <message>
        <source>%1 things do not hold.</source>
        <translation>%1 Punkte stimmen nicht.</translation>
    </message>
    <message>
        <source>Verify a pack</source>
        <translation>Paket prüfen</translation>
    </message>
    <message>
        <source>Anybody&apos;s pack: every byte is checked against its hashes, and everything in it against everything else.</source>
        <translation>Ein Paket von wem auch immer: jedes Byte wird gegen seine Hashes geprüft, und alles darin gegen alles andere.</translation>
    </message>
    <message>
        <source>Choose a &amp;ZIP…</source>
        <translation>&amp;ZIP-Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>Pack id that you were told</source>
        <translation>Paketkennung, die Ihnen genannt wurde</translation>
    </message>
    <message>
        <source>Pack id that you were told (may be left empty)</source>
        <translation>Paketkennung, die Ihnen genannt wurde (kann leer bleiben)</translation>
    </message>
    <message>
        <source>Compare with an archive…</source>
        <translation>Mit einem Archiv vergleichen…</translation>
    </message>
    <message>
        <source>Compare with none</source>
        <translation>Mit keinem vergleichen</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>P&amp;rüfen</translation>
    </message>
    <message>
        <source>A pack id has 64 digits and letters from a to f.</source>
        <translation>Eine Paketkennung hat 64 Ziffern und Buchstaben von a bis f.</translation>
    </message>
    <message>
        <source>No pack is chosen yet.</source>
        <translation>Noch ist kein Paket gewählt.</translation>
    </message>
    <message>
        <source>Each record is compared with: %1</source>
        <translation>Jeder Datensatz wird verglichen mit: %1</translation>
    </message>
    <message>
        <source>Records are compared with no archive.</source>
        <translation>Die Datensätze werden mit keinem Archiv verglichen.</translation>
    </message>
    <message>
        <source>Kept out of every pack</source>
        <translation>Aus jedem Paket zurückgehalten</translation>
    </message>
    <message>
        <source>Let into packs again</source>
        <translation>Wieder in Pakete lassen</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Datensatz zeigen</translation>
    </message>
    <message>
        <source>No record is. In Messages and in Records, “Keep out of packs …” keeps one out, for a reason that the pack states.</source>
        <translation>Keiner. In „Nachrichten“ und in „Datensätze“ hält „Zurückhalten …“ einen zurück, aus einem Grund, den das Paket nennt.</translation>
    </message>
    <message>
        <source>%1. The pack lists number, kind, day and reason of each.</source>
        <translation>%1. Das Paket nennt von jedem Nummer, Art, Tag und Grund.</translation>
    </message>
    <message>
        <source>Let %1 into packs again</source>
        <translation>%1 wieder in Pakete lassen</translation>
    </message>
    <message>
        <source>Records kept out of every pack</source>
        <translation>Aus jedem Paket zurückgehaltene Datensätze</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Bericht als PDF</translation>
    </message>
    <message>
        <source>For people, courts and print.</source>
        <translation>Für Menschen, Gerichte und zum Drucken.</translation>
    </message>
    <message>
        <source>Report as a page</source>
        <translation>Bericht als Seite</translation>
    </message>
    <message>
        <source>For people: opens in any browser, and loads nothing.</source>
        <translation>Für Menschen: öffnet sich in jedem Browser und lädt nichts nach.</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>Every table as a sheet, for reading and sorting.</source>
        <translation>Jede Tabelle als Blatt, zum Lesen und Sortieren.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Every table for other programs, safe to open in a spreadsheet.</source>
        <translation>Jede Tabelle für andere Programme, gefahrlos in einer Tabellenkalkulation zu öffnen.</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>The faithful copy for machines. Verifying needs it to work the verdicts out anew.</source>
        <translation>Die getreue Kopie für Maschinen. Das Prüfen braucht sie, um die Einordnungen neu zu berechnen.</translation>
    </message>
    <message>
        <source>Review files (RSMF)</source>
        <translation>Dateien für die Durchsicht (RSMF)</translation>
    </message>
    <message>
        <source>Conversations for review software of law firms.</source>
        <translation>Unterhaltungen für die Durchsichtsprogramme von Kanzleien.</translation>
    </message>
    <message>
        <source>Nothing: for your own lawyer</source>
        <translation>Nichts: für die eigene Anwältin oder den eigenen Anwalt</translation>
    </message>
    <message>
        <source>Other people: names and addresses</source>
        <translation>Andere Personen: Namen und Adressen</translation>
    </message>
    <message>
        <source>Other people, and what US courts want masked</source>
        <translation>Andere Personen, und was US-Gerichte verdeckt haben wollen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 file for review software</source>
        <translation>%1 Datei für die Durchsicht</translation>
    </message>
    <message>
        <source>%1 files for review software</source>
        <translation>%1 Dateien für die Durchsicht</translation>
    </message>
    <message>
        <source>%1 file that you attached</source>
        <translation>%1 von Ihnen angehängte Datei</translation>
    </message>
    <message>
        <source>%1 files that you attached</source>
        <translation>%1 von Ihnen angehängte Dateien</translation>
    </message>
    <message>
        <source>The records&apos; own bytes</source>
        <translation>Die eigenen Bytes der Datensätze</translation>
    </message>
    <message>
        <source>%1: left out by what you chose</source>
        <translation>%1: nicht von Ihrer Auswahl erfasst</translation>
    </message>
    <message>
        <source>%1 of them only because no date is known</source>
        <translation>%1 davon nur, weil kein Datum bekannt ist</translation>
    </message>
    <message>
        <source>%1: kept back by you; the pack lists number, kind, day and reason</source>
        <translation>%1: von Ihnen zurückgehalten; das Paket nennt Nummer, Art, Tag und Grund</translation>
    </message>
    <message>
        <source>%1 attached: a program cannot redact a picture</source>
        <translation>%1 angehängt: ein Programm kann kein Bild schwärzen</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>%1 Datei</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>The records&apos; own bytes: names stand in them</source>
        <translation>Die eigenen Bytes der Datensätze: darin stehen Namen</translation>
    </message>
    <message>
        <source>The records&apos; own bytes: left out by what you chose</source>
        <translation>Die eigenen Bytes der Datensätze: nicht von Ihrer Auswahl erfasst</translation>
    </message>
    <message>
        <source>Not where it was: %1. Say where it is, or leave the records&apos; own bytes out.</source>
        <translation>Nicht dort, wo es war: %1. Sagen Sie, wo es ist, oder lassen Sie die eigenen Bytes der Datensätze weg.</translation>
    </message>
    <message>
        <source>%1 message</source>
        <translation>%1 Nachricht</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 Nachrichten</translation>
    </message>
    <message>
        <source>The folder cannot be opened from here. Its path stands beside “Copy folder”.</source>
        <translation>Der Ordner lässt sich von hier nicht öffnen. Sein Pfad steht neben „Ordner kopieren“.</translation>
    </message>
    <message>
        <source>%1 conversation</source>
        <translation>%1 Unterhaltung</translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <translation>%1 Unterhaltungen</translation>
    </message>
    <message>
        <source>The pack is written</source>
        <translation>Das Paket ist geschrieben</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy folder</source>
        <translation>Ordner kopieren</translation>
    </message>
    <message>
        <source>Copy pack id</source>
        <translation>Paketkennung kopieren</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>Im Ordner</translation>
    </message>
    <message>
        <source>Pack id</source>
        <translation>Paketkennung</translation>
    </message>
    <message>
        <source>The pack id fixes every byte of the pack: tell it to whoever gets the pack, in a letter of its own. VERIFY.txt in the pack says how anybody can check it.</source>
        <translation>Die Paketkennung legt jedes Byte des Pakets fest: nennen Sie sie denen, die das Paket bekommen, in einem eigenen Brief. VERIFY.txt im Paket sagt, wie alle es prüfen können.</translation>
    </message>
    <message>
        <source>&amp;Verify it now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>Or&amp;dner öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close what is said of the pack</source>
        <translation>Schließen, was zum Paket gesagt ist</translation>
    </message>
    <message>
        <source>%1 in it</source>
        <translation>%1 darin</translation>
    </message>
    <message>
        <source>%1 left out by what you chose</source>
        <translation>%1 nicht von Ihrer Auswahl erfasst</translation>
    </message>
    <message>
        <source>%1 kept back</source>
        <translation>%1 zurückgehalten</translation>
    </message>
</context>
<context>
    <name>FaultsModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What does not hold</source>
        <translation>Was nicht stimmt</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Kind of data</source>
        <translation>Datenart</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Einordnung</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Ab Tag</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Bis Tag</translation>
    </message>
    <message>
        <source>&amp;Undated only</source>
        <translation>Nur &amp;ohne Datum</translation>
    </message>
    <message>
        <source>Only records of which the archive gives no date</source>
        <translation>Nur Datensätze, zu denen das Archiv kein Datum nennt</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>Von irgendwem</translation>
    </message>
    <message>
        <source>All kinds of data</source>
        <translation>Alle Datenarten</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Alle Einordnungen</translation>
    </message>
</context>
<context>
    <name>FirstRecords</name>
    <message>
        <source>Its first records</source>
        <translation>Ihre ersten Datensätze</translation>
    </message>
    <message>
        <source>Show the &amp;raw record</source>
        <translation>&amp;Rohdaten zeigen</translation>
    </message>
    <message>
        <source>&amp;Why this verdict?</source>
        <translation>&amp;Warum diese Einordnung?</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the raw record</source>
        <translation>Rohdaten kopieren</translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>Read as %1. The bytes agree with the hash taken when the archive was inspected.</source>
        <translation>Gelesen als %1. Die Bytes stimmen mit dem Hash überein, der beim Untersuchen des Archivs gebildet wurde.</translation>
    </message>
    <message>
        <source>First records of this member</source>
        <translation>Erste Datensätze dieser Datei</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
</context>
<context>
    <name>GuideCard</name>
    <message>
        <source>How do I get my archive?</source>
        <translation>Wie bekomme ich mein Archiv?</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>What to tick</source>
        <translation>Was anzukreuzen ist</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Wie lange es dauert</translation>
    </message>
    <message>
        <source>How it arrives</source>
        <translation>Wie es ankommt</translation>
    </message>
    <message>
        <source>Before you ask</source>
        <translation>Bevor Sie es anfordern</translation>
    </message>
    <message>
        <source>What no archive holds</source>
        <translation>Was kein Archiv enthält</translation>
    </message>
    <message>
        <source>The platform&apos;s own page</source>
        <translation>Die Seite der Plattform dazu</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>Joined</name>
    <message>
        <source>%1 archives are one case now: %2. What stands in more than one is counted once.</source>
        <translation>%1 Archive sind jetzt ein Fall: %2. Was in mehreren steht, ist einmal gezählt.</translation>
    </message>
    <message>
        <source>Added to the case: %2. The case has %1 more now.</source>
        <translation>Dem Fall hinzugefügt: %2. Der Fall hat jetzt zusätzlich %1.</translation>
    </message>
    <message>
        <source>One of them was in the case already and added nothing.</source>
        <translation>Eines davon war schon im Fall und brachte nichts hinzu.</translation>
    </message>
    <message>
        <source>%1 of them were in the case already and added nothing.</source>
        <translation>%1 davon waren schon im Fall und brachten nichts hinzu.</translation>
    </message>
</context>
<context>
    <name>KeepOut</name>
    <message>
        <source>&amp;Keep out of packs …</source>
        <translation>&amp;Zurückhalten …</translation>
    </message>
    <message>
        <source>Let it into packs again</source>
        <translation>Wieder in Pakete lassen</translation>
    </message>
    <message>
        <source>Keep it out</source>
        <translation>Zurückhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reason for keeping it out</source>
        <translation>Grund für das Zurückhalten</translation>
    </message>
    <message>
        <source>The reason (packs state it)</source>
        <translation>Der Grund (Pakete nennen ihn)</translation>
    </message>
    <message>
        <source>The list of withheld records in every pack states this reason.</source>
        <translation>Die Liste der zurückgehaltenen Datensätze in jedem Paket nennt diesen Grund.</translation>
    </message>
    <message>
        <source>Kept out of every pack. Reason: %1</source>
        <translation>Aus jedem Paket zurückgehalten. Grund: %1</translation>
    </message>
    <message>
        <source>%2 of these are kept out of every pack. Reason: %1</source>
        <translation>%2 davon sind aus jedem Paket zurückgehalten. Grund: %1</translation>
    </message>
    <message>
        <source>Another &amp;reason …</source>
        <translation>Anderer &amp;Grund …</translation>
    </message>
</context>
<context>
    <name>KindsCard</name>
    <message>
        <source>By kind of data</source>
        <translation>Nach Datenart</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>B&amp;ild</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>Records by kind of data and verdict</source>
        <translation>Datensätze nach Datenart und Einordnung</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>The language changes when the program is opened the next time.</source>
        <translation>Die Sprache ändert sich, wenn das Programm das nächste Mal geöffnet wird.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Only the records of one member of the archive.</source>
        <translation>Nur die Datensätze einer Datei des Archivs.</translation>
    </message>
    <message>
        <source>Only what was chosen on the timeline.</source>
        <translation>Nur was auf der Zeitleiste gewählt ist.</translation>
    </message>
    <message>
        <source>Only records for which one statement has a window.</source>
        <translation>Nur Datensätze, für die eine Aussage ein Zeitfenster hat.</translation>
    </message>
</context>
<context>
    <name>MarksCard</name>
    <message>
        <source>Your tags and notes</source>
        <translation>Ihre Schlagwörter und Notizen</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>%1 messages are chosen: this is said of all of them.</source>
        <translation>%1 Nachrichten sind gewählt: dies gilt für alle.</translation>
    </message>
    <message>
        <source>Take off the tag %1</source>
        <translation>Schlagwort %1 entfernen</translation>
    </message>
</context>
<context>
    <name>MemberFilters</name>
    <message>
        <source>Search members</source>
        <translation>Dateien suchen</translation>
    </message>
    <message>
        <source>Search names, notes and hashes</source>
        <translation>Namen, Notizen und Hashes durchsuchen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Datenart</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>All kinds of data</source>
        <translation>Alle Datenarten</translation>
    </message>
    <message>
        <source>All archives</source>
        <translation>Alle Archive</translation>
    </message>
    <message>
        <source>What asks for a look first</source>
        <translation>Was einen Blick braucht, zuerst</translation>
    </message>
    <message>
        <source>As they stand in the archive</source>
        <translation>Wie sie im Archiv stehen</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By kind of data</source>
        <translation>Nach Datenart</translation>
    </message>
    <message>
        <source>Most records first</source>
        <translation>Meiste Datensätze zuerst</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
</context>
<context>
    <name>MemberPane</name>
    <message>
        <source>Member</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose a member to see what it is and what it holds.</source>
        <translation>Wählen Sie eine Datei, um zu sehen, was sie ist und was sie enthält.</translation>
    </message>
    <message>
        <source>What was odd in it</source>
        <translation>Was daran auffiel</translation>
    </message>
    <message>
        <source>Show &amp;all its records</source>
        <translation>A&amp;lle ihre Datensätze zeigen</translation>
    </message>
    <message>
        <source>Copy its hash</source>
        <translation>Ihren Hash kopieren</translation>
    </message>
    <message>
        <source> (record %1)</source>
        <translation> (Datensatz %1)</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>%1, of which %2 stand in another archive too and are counted there</source>
        <translation>%1, davon stehen %2 auch in einem anderen Archiv und sind dort gezählt</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 Bytes)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Datenart</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>not taken: it was not read</source>
        <translation>nicht gebildet: sie wurde nicht gelesen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>It was read from its first byte to its last.</source>
        <translation>Sie wurde vom ersten bis zum letzten Byte gelesen.</translation>
    </message>
    <message>
        <source>This program does not know this kind of file. Nothing in it was read, and none of it is in any count.</source>
        <translation>Dieses Programm kennt diese Art von Datei nicht. Nichts darin wurde gelesen, und nichts davon ist in einer Zählung.</translation>
    </message>
    <message>
        <source>It is damaged in the archive. What can still be read of it is among the results; there may have been more in it.</source>
        <translation>Sie ist im Archiv beschädigt. Was sich noch lesen lässt, ist in den Ergebnissen; vielleicht stand noch mehr darin.</translation>
    </message>
    <message>
        <source>It was left out, for the reason in the note. None of it is in any count.</source>
        <translation>Sie blieb ungelesen, aus dem Grund in der Notiz. Nichts davon ist in einer Zählung.</translation>
    </message>
    <message>
        <source>It has not been dealt with yet: open the archive again to finish it.</source>
        <translation>Sie ist noch nicht an der Reihe gewesen: öffnen Sie das Archiv erneut, um sie fertig zu lesen.</translation>
    </message>
</context>
<context>
    <name>MembersModel</name>
    <message>
        <source>Member</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Datenart</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find in records</source>
        <translation>In Datensätzen &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Evi&amp;dence</source>
        <translation>&amp;Nachweis</translation>
    </message>
    <message>
        <source>&amp;Write an evidence pack…</source>
        <translation>Nachweispaket &amp;schreiben…</translation>
    </message>
    <message>
        <source>&amp;Verify a pack…</source>
        <translation>Paket &amp;prüfen…</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Fall</translation>
    </message>
    <message>
        <source>Open &amp;archive…</source>
        <translation>Archi&amp;v öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;case…</source>
        <translation>Fa&amp;ll öffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>&amp;Demo öffnen</translation>
    </message>
    <message>
        <source>Add archives to t&amp;his case…</source>
        <translation>Diesem Fall Archive &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Save case as…</source>
        <translation>Fall &amp;speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Work out anew with this program&apos;s statements</source>
        <translation>Mit den Aussagen dieses Programms &amp;neu berechnen</translation>
    </message>
    <message>
        <source>Back to the s&amp;tandard question</source>
        <translation>Zurück zur S&amp;tandardfrage</translation>
    </message>
    <message>
        <source>Tr&amp;y again to open for changes</source>
        <translation>&amp;Erneut versuchen, zum Ändern zu öffnen</translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation>Fall s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Write a &amp;letter</source>
        <translation>&amp;Brief schreiben</translation>
    </message>
    <message>
        <source>&amp;Access request (GDPR, Article 15)…</source>
        <translation>&amp;Auskunftsersuchen (DSGVO, Artikel 15)…</translation>
    </message>
    <message>
        <source>&amp;Objection (GDPR, Article 21)…</source>
        <translation>&amp;Widerspruch (DSGVO, Artikel 21)…</translation>
    </message>
    <message>
        <source>Request to &amp;know (California)…</source>
        <translation>Auskunftsersuchen (&amp;Kalifornien)…</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;Nearer</source>
        <translation>&amp;Näher</translation>
    </message>
    <message>
        <source>&amp;Farther</source>
        <translation>&amp;Weiter weg</translation>
    </message>
    <message>
        <source>&amp;All time</source>
        <translation>&amp;Ganze Zeit</translation>
    </message>
    <message>
        <source>Save as a &amp;PNG picture…</source>
        <translation>Als &amp;PNG-Bild speichern…</translation>
    </message>
    <message>
        <source>Save as an &amp;SVG drawing…</source>
        <translation>Als &amp;SVG-Zeichnung speichern…</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>Dun&amp;kel</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;How do I get my archive?</source>
        <translation>&amp;Wie bekomme ich mein Archiv?</translation>
    </message>
    <message>
        <source>&amp;About Data Inspector</source>
        <translation>&amp;Über Data Inspector</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>MessageDetail</name>
    <message>
        <source>Why? The reasons for the verdict on the chosen message</source>
        <translation>Warum? Die Gründe für die Einordnung der gewählten Nachricht</translation>
    </message>
    <message>
        <source>Back to the &amp;messages</source>
        <translation>Zurück zu den Na&amp;chrichten</translation>
    </message>
    <message>
        <source>Choose a message to see why it has its verdict.</source>
        <translation>Wählen Sie eine Nachricht, um zu sehen, warum sie so eingeordnet ist.</translation>
    </message>
    <message>
        <source>Addresses in this message</source>
        <translation>Adressen in dieser Nachricht</translation>
    </message>
    <message>
        <source>This message</source>
        <translation>Diese Nachricht</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation>Noch keine Einordnung</translation>
    </message>
    <message>
        <source>Show the address in full: %1</source>
        <translation>Adresse ganz zeigen: %1</translation>
    </message>
</context>
<context>
    <name>MessageFilters</name>
    <message>
        <source>Search messages</source>
        <translation>Nachrichten suchen</translation>
    </message>
    <message>
        <source>F&amp;ilters</source>
        <translation>F&amp;ilter</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alles leeren</translation>
    </message>
    <message>
        <source>Clear the search and all filters</source>
        <translation>Suche und alle Filter leeren</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Einordnung</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>With a person</source>
        <translation>Mit einer Person</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Ab Tag</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Bis Tag</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Art der Nachricht</translation>
    </message>
    <message>
        <source>InMail</source>
        <translation>InMail</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Your tags and notes</source>
        <translation>Ihre Schlagwörter und Notizen</translation>
    </message>
    <message>
        <source>Order of conversations</source>
        <translation>Reihenfolge der Unterhaltungen</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>Von irgendwem</translation>
    </message>
    <message>
        <source>Written by you</source>
        <translation>Von Ihnen geschrieben</translation>
    </message>
    <message>
        <source>Written by others</source>
        <translation>Von anderen geschrieben</translation>
    </message>
    <message>
        <source>InMail: any</source>
        <translation>InMail: beliebig</translation>
    </message>
    <message>
        <source>With signs of InMail</source>
        <translation>Mit Anzeichen von InMail</translation>
    </message>
    <message>
        <source>You say: InMail</source>
        <translation>Sie sagen: InMail</translation>
    </message>
    <message>
        <source>You say: not InMail</source>
        <translation>Sie sagen: keine InMail</translation>
    </message>
    <message>
        <source>Attachments: any</source>
        <translation>Anhänge: beliebig</translation>
    </message>
    <message>
        <source>With an attachment</source>
        <translation>Mit einem Anhang</translation>
    </message>
    <message>
        <source>Newest message first</source>
        <translation>Neueste Nachricht zuerst</translation>
    </message>
    <message>
        <source>Earliest message first</source>
        <translation>Älteste Nachricht zuerst</translation>
    </message>
    <message>
        <source>Most messages first</source>
        <translation>Meiste Nachrichten zuerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Alle Einordnungen</translation>
    </message>
    <message>
        <source>All kinds of message</source>
        <translation>Alle Arten von Nachrichten</translation>
    </message>
    <message>
        <source>Tag: %1 (%2)</source>
        <translation>Schlagwort: %1 (%2)</translation>
    </message>
    <message>
        <source>Tags and notes: any</source>
        <translation>Schlagwörter und Notizen: beliebig</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Mit einer Notiz</translation>
    </message>
    <message>
        <source>Kept out of packs</source>
        <translation>Aus Paketen zurückgehalten</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Mit %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>No archive is open</source>
        <translation>Kein Archiv ist geöffnet</translation>
    </message>
    <message>
        <source>Open an archive or a case: the conversations in it can then be read here, each message with its verdict.</source>
        <translation>Öffnen Sie ein Archiv oder einen Fall: dann lassen sich die Unterhaltungen darin hier lesen, jede Nachricht mit ihrer Einordnung.</translation>
    </message>
    <message>
        <source>This archive holds no messages</source>
        <translation>Dieses Archiv enthält keine Nachrichten</translation>
    </message>
    <message>
        <source>Ask the platform for it anew, and tick all that it offers. The start page has the steps.</source>
        <translation>Fordern Sie es bei der Plattform neu an und kreuzen Sie alles an, was sie anbietet. Die Startseite nennt die Schritte.</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>Not a date: write 2024-09-18, 2024-09 or 2024, or 2024-09-18 17:05.</source>
        <translation>Kein Datum: schreiben Sie 2024-09-18, 2024-09 oder 2024, oder 2024-09-18 17:05.</translation>
    </message>
    <message>
        <source>the end of %1 (UTC)</source>
        <translation>das Ende von %1 (UTC)</translation>
    </message>
    <message>
        <source>the beginning of %1 (UTC)</source>
        <translation>der Anfang von %1 (UTC)</translation>
    </message>
    <message>
        <source>%1 here, %2 UTC</source>
        <translation>%1 hier, %2 UTC</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note on this message</source>
        <translation>Notiz zu dieser Nachricht</translation>
    </message>
    <message>
        <source>A note of yours</source>
        <translation>Eine Notiz von Ihnen</translation>
    </message>
    <message>
        <source>A note of yours. It goes into the case and into packs.</source>
        <translation>Eine Notiz von Ihnen. Sie kommt in den Fall und in Pakete.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>This program has a fault (%1). What was saved is safe; you can go on. Please report it.</source>
        <translation>Dieses Programm hat einen Fehler (%1). Was gespeichert war, ist sicher; Sie können weitermachen. Bitte melden Sie ihn.</translation>
    </message>
</context>
<context>
    <name>OverviewCards</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>No window of known certainty: there is no stretch of time to name.</source>
        <translation>Kein Zeitfenster ist gesichert: es lässt sich kein Zeitraum nennen.</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>Earliest start</source>
        <translation>Frühester Beginn</translation>
    </message>
    <message>
        <source>Latest end</source>
        <translation>Spätestes Ende</translation>
    </message>
    <message>
        <source>In this time records could have been shared, if the statements hold. The archive speaks up to %1 (UTC).</source>
        <translation>In dieser Zeit könnten Datensätze weitergegeben worden sein, wenn die Aussagen zutreffen. Das Archiv spricht bis %1 (UTC).</translation>
    </message>
    <message>
        <source>According to whom</source>
        <translation>Wer das sagt</translation>
    </message>
    <message>
        <source>No statement that we know of reaches a record of this archive.</source>
        <translation>Keine Aussage, die wir kennen, erreicht einen Datensatz dieses Archivs.</translation>
    </message>
    <message>
        <source>%1; %2; bears on %3</source>
        <translation>%1; %2; betrifft %3</translation>
    </message>
    <message>
        <source>Disputed by: %1</source>
        <translation>Bestritten von: %1</translation>
    </message>
    <message>
        <source>Facts that the answer rests on</source>
        <translation>Angaben, auf denen die Antwort beruht</translation>
    </message>
    <message>
        <source>None are known.</source>
        <translation>Es sind keine bekannt.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Wann (UTC)</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Woher bekannt</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>gesehen %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>beginning not known</source>
        <translation>Beginn nicht bekannt</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>What was odd</source>
        <translation>Was auffiel</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source> (%1 times)</source>
        <translation> (%1-mal)</translation>
    </message>
</context>
<context>
    <name>OverviewMissing</name>
    <message>
        <source>What is missing, and how to get it</source>
        <translation>Was fehlt, und wie man es bekommt</translation>
    </message>
    <message>
        <source>Nothing that this answer needs.</source>
        <translation>Nichts, was diese Antwort braucht.</translation>
    </message>
    <message>
        <source>You can also object to the use of your data from now on.</source>
        <translation>Sie können der Verwendung Ihrer Daten auch für die Zukunft widersprechen.</translation>
    </message>
    <message>
        <source>Write an objection (GDPR)…</source>
        <translation>Widerspruch schreiben (DSGVO)…</translation>
    </message>
    <message>
        <source>Write the letter (GDPR)…</source>
        <translation>Brief schreiben (DSGVO)…</translation>
    </message>
    <message>
        <source>Write the letter (California)…</source>
        <translation>Brief schreiben (Kalifornien)…</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>W&amp;hat if …</source>
        <translation>Was &amp;wäre, wenn …</translation>
    </message>
    <message>
        <source>Change a fact about you and see windows and counts change. The case stays as it is until you keep it.</source>
        <translation>Ändern Sie eine Angabe über sich und sehen Sie, wie sich Zeitfenster und Zahlen ändern. Der Fall bleibt, wie er ist, bis Sie es behalten.</translation>
    </message>
    <message>
        <source>Statements as known on %1 (version %2)</source>
        <translation>Aussagen, Stand %1 (Version %2)</translation>
    </message>
    <message>
        <source>%1 members: %2; %3.</source>
        <translation>%1 Dateien: %2; %3.</translation>
    </message>
    <message>
        <source>%1 stand in more than one archive and are counted once.</source>
        <translation>%1 stehen in mehr als einem Archiv und sind einmal gezählt.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>Owner not named in the archive</source>
        <translation>Im Archiv steht nicht, wem es gehört</translation>
    </message>
    <message>
        <source>%1 archive of %2, %3</source>
        <translation>%1-Archiv vom %2, %3</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>A few questions</source>
        <translation>Einige Fragen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Settings history</source>
        <translation>Verlauf der Einstellungen</translation>
    </message>
    <message>
        <source>All data</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>What decides the verdict</source>
        <translation>Was über die Einordnung entscheidet</translation>
    </message>
    <message>
        <source>A verdict looks at statements on these purposes alone. With any other choice than the standard one, every page says so, and so does an evidence pack.</source>
        <translation>Eine Einordnung beachtet nur Aussagen zu diesen Zwecken. Bei jeder anderen Wahl als der üblichen sagt das jede Seite, und auch ein Nachweispaket.</translation>
    </message>
    <message>
        <source>Statements shown for context, switched in</source>
        <translation>Als Hintergrund gezeigte Aussagen, die mitzählen</translation>
    </message>
    <message>
        <source>None. Choose one in the list to switch it in.</source>
        <translation>Keine. Wählen Sie in der Liste eine, damit sie mitzählt.</translation>
    </message>
    <message>
        <source>Standard choice</source>
        <translation>Übliche Wahl</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close, and read statements</source>
        <translation>Schließen und Aussagen lesen</translation>
    </message>
    <message>
        <source>A change of what decides the verdict</source>
        <translation>Eine Änderung daran, was über die Einordnung entscheidet</translation>
    </message>
    <message>
        <source>&amp;Work the verdicts out anew</source>
        <translation>Einordnungen neu be&amp;rechnen</translation>
    </message>
    <message>
        <source>&amp;Leave as it was</source>
        <translation>Lassen, wie es &amp;war</translation>
    </message>
    <message>
        <source>You changed what decides the verdict. The verdicts shown are still those from before.</source>
        <translation>Sie haben geändert, was über die Einordnung entscheidet. Gezeigt werden noch die Einordnungen von vorher.</translation>
    </message>
    <message>
        <source>No purpose is ticked: a verdict would look at nothing. Tick at least one.</source>
        <translation>Kein Zweck ist angekreuzt: eine Einordnung würde nichts beachten. Kreuzen Sie mindestens einen an.</translation>
    </message>
    <message>
        <source>%1 (standard)</source>
        <translation>%1 (üblich)</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Pictures, mails and documents (*.png *.jpg *.jpeg *.webp *.heic *.eml *.msg *.pdf *.txt)</source>
        <translation>Bilder, Mails und Dokumente (*.png *.jpg *.jpeg *.webp *.heic *.eml *.msg *.pdf *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>A few questions</source>
        <translation>Einige Fragen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>No archive knows these. Leave out what you like: it stays unclear.</source>
        <translation>Kein Archiv weiß das. Lassen Sie weg, was Sie möchten: es bleibt dann unklar.</translation>
    </message>
    <message>
        <source>No archive is open</source>
        <translation>Kein Archiv ist geöffnet</translation>
    </message>
    <message>
        <source>Open an archive or a case: what it cannot know, such as where you lived, is then asked here.</source>
        <translation>Öffnen Sie ein Archiv oder einen Fall: was es nicht wissen kann, etwa wo Sie gelebt haben, wird dann hier gefragt.</translation>
    </message>
    <message>
        <source>your answers</source>
        <translation>Ihre Antworten</translation>
    </message>
    <message>
        <source>Where did you live?</source>
        <translation>Wo haben Sie gelebt?</translation>
    </message>
    <message>
        <source>Which rules held depends on it. No date: always, or still.</source>
        <translation>Davon hängt ab, welche Regeln galten. Kein Datum: immer, oder noch immer.</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Ort hinzufügen</translation>
    </message>
    <message>
        <source>Was the AI setting on or off?</source>
        <translation>War die KI-Einstellung an oder aus?</translation>
    </message>
    <message>
        <source>Add a state</source>
        <translation>Zustand hinzufügen</translation>
    </message>
    <message>
        <source>Another setting</source>
        <translation>Andere Einstellung</translation>
    </message>
    <message>
        <source>Were you a paying member?</source>
        <translation>Waren Sie zahlendes Mitglied?</translation>
    </message>
    <message>
        <source>Some statements speak of paying members alone.</source>
        <translation>Manche Aussagen sprechen nur von zahlenden Mitgliedern.</translation>
    </message>
    <message>
        <source>Add a period</source>
        <translation>Zeitraum hinzufügen</translation>
    </message>
    <message>
        <source>When were you born?</source>
        <translation>Wann sind Sie geboren?</translation>
    </message>
    <message>
        <source>Some statements ask for an age. No date: an adult.</source>
        <translation>Manche Aussagen setzen ein Alter voraus. Kein Datum: erwachsen.</translation>
    </message>
    <message>
        <source>Since when was it so, or on which day did you see it so?</source>
        <translation>Seit wann war es so, oder an welchem Tag haben Sie es so gesehen?</translation>
    </message>
    <message>
        <source>“%1”: since when, or seen on which day?</source>
        <translation>„%1“: seit wann, oder an welchem Tag gesehen?</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Datei anhängen…</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>Datei entfernen</translation>
    </message>
    <message>
        <source>Attach a file that shows it</source>
        <translation>Eine Datei anhängen, die es zeigt</translation>
    </message>
    <message>
        <source>A screenshot, an e-mail or another file that shows it. It goes into the case.</source>
        <translation>Ein Bildschirmfoto, eine E-Mail oder eine andere Datei, die es zeigt. Sie kommt in den Fall.</translation>
    </message>
    <message>
        <source>Attached: %1. Attach another file</source>
        <translation>Angehängt: %1. Eine andere Datei anhängen</translation>
    </message>
    <message>
        <source>%1, %2, SHA-256 %3</source>
        <translation>%1, %2, SHA-256 %3</translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <translation>Ja, das stimmt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this answer: %1</source>
        <translation>Diese Antwort entfernen: %1</translation>
    </message>
    <message>
        <source>%1: yes, that is right</source>
        <translation>%1: ja, das stimmt</translation>
    </message>
    <message>
        <source>your answer, not kept yet</source>
        <translation>Ihre Antwort, noch nicht behalten</translation>
    </message>
    <message>
        <source>%1: from</source>
        <translation>%1: von</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>%1: to, the last day</source>
        <translation>%1: bis, der letzte Tag</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>This ends before it begins.</source>
        <translation>Das endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>Where you lived</source>
        <translation>Wo Sie gelebt haben</translation>
    </message>
    <message>
        <source>Choose the place.</source>
        <translation>Wählen Sie den Ort.</translation>
    </message>
    <message>
        <source>Paying member</source>
        <translation>Zahlendes Mitglied</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Choose the plan.</source>
        <translation>Wählen Sie das Abonnement.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>This day lies after the archive&apos;s last.</source>
        <translation>Dieser Tag liegt nach dem letzten des Archivs.</translation>
    </message>
    <message>
        <source>Write year, month and day: 1990-05-17.</source>
        <translation>Schreiben Sie Jahr, Monat und Tag: 1990-05-17.</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>Abonnement wählen</translation>
    </message>
    <message>
        <source>Not a paying member (%1)</source>
        <translation>Kein zahlendes Mitglied (%1)</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>Ich bin nicht sicher</translation>
    </message>
    <message>
        <source>%1 I am not sure</source>
        <translation>%1 Ich bin nicht sicher</translation>
    </message>
    <message>
        <source>The AI setting</source>
        <translation>Die KI-Einstellung</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>It was on or off</source>
        <translation>Sie war an oder aus</translation>
    </message>
    <message>
        <source>Since when, or seen when</source>
        <translation>Seit wann, oder wann gesehen</translation>
    </message>
    <message>
        <source>The AI setting: seen on</source>
        <translation>Die KI-Einstellung: gesehen am</translation>
    </message>
    <message>
        <source>day, time if known</source>
        <translation>Tag, Uhrzeit falls bekannt</translation>
    </message>
    <message>
        <source>How do you know? (a note)</source>
        <translation>Woher wissen Sie das? (eine Notiz)</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Woher wissen Sie das?</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>since</source>
        <translation>seit</translation>
    </message>
    <message>
        <source>seen on</source>
        <translation>gesehen am</translation>
    </message>
    <message>
        <source>= %1 UTC</source>
        <translation>= %1 UTC</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Say since when. If you only saw it so one day, choose “seen on”.</source>
        <translation>Sagen Sie, seit wann. Wenn Sie es nur an einem Tag so gesehen haben, wählen Sie „gesehen am“.</translation>
    </message>
    <message>
        <source>Say on which day you saw it so.</source>
        <translation>Sagen Sie, an welchem Tag Sie es so gesehen haben.</translation>
    </message>
    <message>
        <source>From the archive: %1 (%2)</source>
        <translation>Aus dem Archiv: %1 (%2)</translation>
    </message>
    <message>
        <source>seen on %1</source>
        <translation>gesehen am %1</translation>
    </message>
    <message>
        <source>at all times</source>
        <translation>zu allen Zeiten</translation>
    </message>
    <message>
        <source>beginning not known</source>
        <translation>Beginn nicht bekannt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>From the archive (%1)</source>
        <translation>Aus dem Archiv (%1)</translation>
    </message>
    <message>
        <source>%1 more places</source>
        <translation>%1 weitere Orte</translation>
    </message>
    <message>
        <source>The archive also points to: %1</source>
        <translation>Das Archiv deutet auch auf: %1</translation>
    </message>
    <message>
        <source>%1 (once)</source>
        <translation>%1 (einmal)</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2-mal)</translation>
    </message>
    <message>
        <source>said by you</source>
        <translation>von Ihnen gesagt</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>said by you (%1)</source>
        <translation>von Ihnen gesagt (%1)</translation>
    </message>
    <message>
        <source>with an attachment</source>
        <translation>mit Anhang</translation>
    </message>
</context>
<context>
    <name>QuestionsEffect</name>
    <message>
        <source>What this would change</source>
        <translation>Was das ändern würde</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>&amp;Keep these answers</source>
        <translation>&amp;Diese Antworten behalten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Go to the result</source>
        <translation>Zum Ergebnis</translation>
    </message>
    <message>
        <source>Your answers are kept in the case.</source>
        <translation>Ihre Antworten sind im Fall gespeichert.</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Change an answer, and see here what it would do before you keep it.</source>
        <translation>Noch ist nichts geändert. Ändern Sie eine Antwort und sehen Sie hier, was das bewirken würde, bevor Sie sie behalten.</translation>
    </message>
    <message>
        <source>&amp;Undo what was kept</source>
        <translation>Behaltenes &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Something in the answers cannot be read yet. It is said beside the field.</source>
        <translation>Etwas in den Antworten lässt sich noch nicht lesen. Neben dem Feld steht, was.</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>If you keep these answers:</source>
        <translation>Wenn Sie diese Antworten behalten:</translation>
    </message>
    <message>
        <source>No record would get another verdict.</source>
        <translation>Kein Datensatz würde anders eingeordnet.</translation>
    </message>
    <message>
        <source>… and %1 more would get another verdict.</source>
        <translation>… und %1 weitere würden anders eingeordnet.</translation>
    </message>
    <message>
        <source>%1 would be “%2” instead of “%3”.</source>
        <translation>%1 mit „%2“ anstelle von „%3“.</translation>
    </message>
    <message>
        <source>There would be no window of known certainty any more; now there are some from %1 to %2 (UTC).</source>
        <translation>Es gäbe kein gesichertes Zeitfenster mehr; jetzt gibt es welche von %1 bis %2 (UTC).</translation>
    </message>
    <message>
        <source>There would be windows of known certainty, from %1 to %2 (UTC); now there are none.</source>
        <translation>Es gäbe gesicherte Zeitfenster, von %1 bis %2 (UTC); jetzt gibt es keine.</translation>
    </message>
    <message>
        <source>The earliest start would be %1 instead of %2 (UTC).</source>
        <translation>Der früheste Beginn wäre %1 anstelle von %2 (UTC).</translation>
    </message>
    <message>
        <source>The latest end would be %1 instead of %2 (UTC).</source>
        <translation>Das späteste Ende wäre %1 anstelle von %2 (UTC).</translation>
    </message>
    <message>
        <source>%1 statement would bear on another number of records.</source>
        <translation>%1 Aussage würde eine andere Zahl von Datensätzen betreffen.</translation>
    </message>
    <message>
        <source>%1 statements would bear on other numbers of records.</source>
        <translation>%1 Aussagen würden eine andere Zahl von Datensätzen betreffen.</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
</context>
<context>
    <name>QuestionsFirst</name>
    <message>
        <source>Your archive is read</source>
        <translation>Ihr Archiv ist gelesen</translation>
    </message>
    <message>
        <source>Your archive is read. These are asked once, and stand at the left from now on.</source>
        <translation>Ihr Archiv ist gelesen. Dies wird einmal gefragt und steht von nun an links.</translation>
    </message>
    <message>
        <source>&amp;Skip, show the result (Esc)</source>
        <translation>Über&amp;springen, Ergebnis zeigen (Esc)</translation>
    </message>
</context>
<context>
    <name>RawCard</name>
    <message>
        <source>Where it stands</source>
        <translation>Wo es steht</translation>
    </message>
    <message>
        <source>Show the &amp;raw record</source>
        <translation>&amp;Rohdaten zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the raw record</source>
        <translation>Rohdaten kopieren</translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>The bytes agree with the hash taken when the archive was inspected.</source>
        <translation>Die Bytes stimmen mit dem Hash überein, der beim Untersuchen des Archivs gebildet wurde.</translation>
    </message>
    <message>
        <source>The bytes differ from those that were inspected: the archive was changed since.</source>
        <translation>Die Bytes sind andere als die untersuchten: das Archiv wurde seitdem geändert.</translation>
    </message>
    <message>
        <source>Read as %1. %2</source>
        <translation>Gelesen als %1. %2</translation>
    </message>
    <message>
        <source>Also in archive %1: %2, record %3, SHA-256 %4</source>
        <translation>Auch in Archiv %1: %2, Datensatz %3, SHA-256 %4</translation>
    </message>
</context>
<context>
    <name>ReadingColumn</name>
    <message>
        <source>This is the last match in this conversation.</source>
        <translation>Das ist der letzte Treffer in dieser Unterhaltung.</translation>
    </message>
    <message>
        <source>This is the first match in this conversation.</source>
        <translation>Das ist der erste Treffer in dieser Unterhaltung.</translation>
    </message>
    <message>
        <source>The message is copied.</source>
        <translation>Die Nachricht ist kopiert.</translation>
    </message>
    <message>
        <source>%1 messages are copied.</source>
        <translation>%1 Nachrichten sind kopiert.</translation>
    </message>
    <message>
        <source>The first %1 of the messages are copied.</source>
        <translation>Die ersten %1 der Nachrichten sind kopiert.</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. The archive itself is not changed.</source>
        <translation>Nichts verlässt diesen Computer. Das Archiv selbst wird nicht geändert.</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Wird vorbereitet …</translation>
    </message>
    <message>
        <source>%1 % of this step</source>
        <translation>%1 % dieses Schritts</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Your last cases</source>
        <translation>Ihre letzten Fälle</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Diese Liste leeren</translation>
    </message>
    <message>
        <source>Remember the cases that I open (where the file is and when, nothing of what is in it)</source>
        <translation>Fälle merken, die ich öffne (wo die Datei liegt und wann, nichts von dem, was darin steht)</translation>
    </message>
    <message>
        <source>None yet. A case that you save or open is listed here.</source>
        <translation>Noch keine. Ein Fall, den Sie speichern oder öffnen, steht dann hier.</translation>
    </message>
    <message>
        <source>Cases that you open are not remembered.</source>
        <translation>Fälle, die Sie öffnen, werden nicht gemerkt.</translation>
    </message>
    <message>
        <source>Not found there any more</source>
        <translation>Dort nicht mehr zu finden</translation>
    </message>
    <message>
        <source>Open %1 in %2</source>
        <translation>%1 in %2 öffnen</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>geöffnet %1</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>%1 von dieser Liste nehmen</translation>
    </message>
    <message>
        <source>Take off this list; the file stays</source>
        <translation>Von dieser Liste nehmen; die Datei bleibt</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>%1, not found: %2</source>
        <translation>%1, nicht gefunden: %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>No case was opened yet</source>
        <translation>Noch wurde kein Fall geöffnet</translation>
    </message>
    <message>
        <source>Cases that you open are not remembered</source>
        <translation>Fälle, die Sie öffnen, werden nicht gemerkt</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Diese &amp;Liste leeren</translation>
    </message>
    <message>
        <source>&amp;Remember cases that I open</source>
        <translation>Geöffnete Fälle &amp;merken</translation>
    </message>
</context>
<context>
    <name>RecordDetail</name>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Choose a record to see what it says, and why it has its verdict.</source>
        <translation>Wählen Sie einen Datensatz, um zu sehen, was darin steht und warum er so eingeordnet ist.</translation>
    </message>
    <message>
        <source>Text of the record</source>
        <translation>Text des Datensatzes</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation>Noch keine Einordnung</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Datenart</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Zu sehen für</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Anzeichen</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>The record is cut short or damaged in the archive</source>
        <translation>Der Datensatz ist im Archiv abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <source> ({0} here)</source>
        <translation> ({0} hier)</translation>
    </message>
    <message>
        <source>zone inferred from the format</source>
        <translation>Zone aus dem Format erschlossen</translation>
    </message>
    <message>
        <source>zone not known, read as UTC</source>
        <translation>Zone nicht bekannt, als UTC gelesen</translation>
    </message>
</context>
<context>
    <name>RecordsModel</name>
    <message>
        <source>When (UTC)</source>
        <translation>Wann (UTC)</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Einordnung</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Datenart</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Show &amp;all records</source>
        <translation>A&amp;lle Datensätze zeigen</translation>
    </message>
    <message>
        <source>No archive is open</source>
        <translation>Kein Archiv ist geöffnet</translation>
    </message>
    <message>
        <source>Open an archive or a case: every record in it is then listed here, with its verdict and why.</source>
        <translation>Öffnen Sie ein Archiv oder einen Fall: dann steht hier jeder Datensatz darin, mit seiner Einordnung und dem Grund dafür.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Sucht …</translation>
    </message>
    <message>
        <source>No record is like that. Change or clear the filters.</source>
        <translation>Kein Datensatz ist so. Ändern oder leeren Sie die Filter.</translation>
    </message>
</context>
<context>
    <name>RegionField</name>
    <message>
        <source>Country or US state</source>
        <translation>Land oder US-Bundesstaat</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Show all places</source>
        <translation>Alle Orte zeigen</translation>
    </message>
    <message>
        <source>No place of that name is known: choose one of the list.</source>
        <translation>Kein Ort dieses Namens ist bekannt: wählen Sie einen aus der Liste.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search the text of all records</source>
        <translation>Text aller Datensätze durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>SettingStatesModel</name>
    <message>
        <source>From (UTC)</source>
        <translation>Von (UTC)</translation>
    </message>
    <message>
        <source>Until (UTC)</source>
        <translation>Bis (UTC)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Woher bekannt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>%1, on a line of time</source>
        <translation>%1, auf einer Zeitlinie</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Was dagegen spricht</translation>
    </message>
    <message>
        <source>Settings history</source>
        <translation>Verlauf der Einstellungen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>&amp;Say when a setting was on or off …</source>
        <translation>&amp;Sagen, wann eine Einstellung an oder aus war …</translation>
    </message>
    <message>
        <source>No archive is open</source>
        <translation>Kein Archiv ist geöffnet</translation>
    </message>
    <message>
        <source>Open an archive or a case: the settings that bear on its records are then shown here, along time.</source>
        <translation>Öffnen Sie ein Archiv oder einen Fall: die Einstellungen, von denen seine Datensätze abhängen, werden dann hier entlang der Zeit gezeigt.</translation>
    </message>
    <message>
        <source>No setting bears on this case</source>
        <translation>Keine Einstellung betrifft diesen Fall</translation>
    </message>
    <message>
        <source>No statement that reaches a record of this case depends on a setting, and nobody recorded one. If you know when a setting was on or off, say so: it is then shown here, and the results follow.</source>
        <translation>Keine Aussage, die einen Datensatz dieses Falls erreicht, hängt von einer Einstellung ab, und keine ist aufgezeichnet. Wenn Sie wissen, wann eine Einstellung an oder aus war, sagen Sie es: sie wird dann hier gezeigt, und die Ergebnisse folgen.</translation>
    </message>
    <message>
        <source>The stretch chosen</source>
        <translation>Der gewählte Abschnitt</translation>
    </message>
    <message>
        <source>Stretch %1 of %2</source>
        <translation>Abschnitt %1 von %2</translation>
    </message>
    <message>
        <source>Against this stands: %1</source>
        <translation>Dagegen steht: %1</translation>
    </message>
    <message>
        <source>What each change did</source>
        <translation>Was jede Änderung bewirkte</translation>
    </message>
    <message>
        <source>No change is known.</source>
        <translation>Keine Änderung ist bekannt.</translation>
    </message>
    <message>
        <source>A record is covered while a statement that depends on this setting has a window for it.</source>
        <translation>Ein Datensatz ist erfasst, solange eine Aussage, die von dieser Einstellung abhängt, ein Zeitfenster für ihn hat.</translation>
    </message>
    <message>
        <source>No record was covered just before or after: the change itself did nothing to the windows.</source>
        <translation>Kein Datensatz war kurz davor oder danach erfasst: die Änderung selbst bewirkte an den Zeitfenstern nichts.</translation>
    </message>
    <message>
        <source>Where what is said differs</source>
        <translation>Wo sich Angaben unterscheiden</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>The better-founded one counts: read from the archive, before said by you, before assumed from one day.</source>
        <translation>Die besser begründete zählt: aus dem Archiv gelesen, vor von Ihnen gesagt, vor von einem Tag her angenommen.</translation>
    </message>
    <message>
        <source>About this setting</source>
        <translation>Über diese Einstellung</translation>
    </message>
    <message>
        <source>%1, by the statements that depend on it</source>
        <translation>%1, nach den Aussagen, die davon abhängen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Where nobody recorded it</source>
        <translation>Wo sie nicht aufgezeichnet ist</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was sie ist</translation>
    </message>
    <message>
        <source>The knowledge base of this case does not list it.</source>
        <translation>Die Wissensbasis dieses Falls führt sie nicht auf.</translation>
    </message>
    <message>
        <source>Its switch</source>
        <translation>Ihr Schalter</translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation>Wo sie zu finden ist</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Was sie erfasst</translation>
    </message>
    <message>
        <source>What it does not cover</source>
        <translation>Was sie nicht erfasst</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Ihre Adresse</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy the address of this setting</source>
        <translation>Adresse dieser Einstellung kopieren</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Gesehen: %1</translation>
    </message>
    <message>
        <source>Seen, but a stronger fact says otherwise: %1</source>
        <translation>Gesehen, aber eine stärkere Angabe sagt anderes: %1</translation>
    </message>
    <message>
        <source>States of this setting</source>
        <translation>Zustände dieser Einstellung</translation>
    </message>
    <message>
        <source>&amp;Say or try when it was on or off …</source>
        <translation>&amp;Sagen oder ausprobieren, wann sie an oder aus war …</translation>
    </message>
    <message>
        <source>What if: windows and counts change as you answer. The case stays as it is until you keep the answers.</source>
        <translation>Was wäre, wenn: Zeitfenster und Zahlen ändern sich mit Ihren Antworten. Der Fall bleibt, wie er ist, bis Sie die Antworten behalten.</translation>
    </message>
    <message>
        <source>All states, in order of time</source>
        <translation>Alle Zustände in zeitlicher Folge</translation>
    </message>
    <message>
        <source>On a line of time</source>
        <translation>Auf einer Zeitlinie</translation>
    </message>
    <message>
        <source>seen at one moment (struck through: changes nothing)</source>
        <translation>in einem Augenblick gesehen (durchgestrichen: ändert nichts)</translation>
    </message>
    <message>
        <source>“On” stands high, “off” low. Left and Right step from stretch to stretch; times are UTC.</source>
        <translation>„An“ steht oben, „aus“ unten. Links und Rechts gehen von Abschnitt zu Abschnitt; Zeiten sind in UTC.</translation>
    </message>
    <message>
        <source>Sources on this setting</source>
        <translation>Quellen zu dieser Einstellung</translation>
    </message>
    <message>
        <source>%1, where by default %2</source>
        <translation>%1, wo von vornherein %2</translation>
    </message>
    <message>
        <source>Nobody recorded this setting: what holds by default is taken for granted.</source>
        <translation>Diese Einstellung ist nicht aufgezeichnet: was von vornherein gilt, wird vorausgesetzt.</translation>
    </message>
    <message>
        <source>Nobody recorded this setting, and no default is known.</source>
        <translation>Diese Einstellung ist nicht aufgezeichnet, und was von vornherein gilt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Look it up where it is set, note its state and the day, and keep a screenshot; e-mails of the platform may tell when it changed. Then say so here, or in a facts file: the results follow.</source>
        <translation>Sehen Sie dort nach, wo sie eingestellt wird, notieren Sie Zustand und Tag und bewahren Sie ein Bildschirmfoto auf; E-Mails der Plattform sagen vielleicht, wann sie sich änderte. Sagen Sie es dann hier oder in einer Angabendatei: die Ergebnisse folgen.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>recorded in the archive</source>
        <translation>im Archiv aufgezeichnet</translation>
    </message>
    <message>
        <source>said by you</source>
        <translation>von Ihnen gesagt</translation>
    </message>
    <message>
        <source>assumed from one day</source>
        <translation>von einem Tag her angenommen</translation>
    </message>
    <message>
        <source>by default, nobody recorded it</source>
        <translation>von vornherein, nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>%1 (%2 here)</source>
        <translation>%1 (%2 hier)</translation>
    </message>
    <message>
        <source>no known beginning</source>
        <translation>kein bekannter Beginn</translation>
    </message>
    <message>
        <source>still so on %1</source>
        <translation>am %1 noch so</translation>
    </message>
    <message>
        <source>At all times up to %1</source>
        <translation>Zu allen Zeiten bis %1</translation>
    </message>
    <message>
        <source>Until %1; no beginning is known</source>
        <translation>Bis %1; kein Beginn ist bekannt</translation>
    </message>
    <message>
        <source>From %1, still so on %2</source>
        <translation>Ab %1, am %2 noch so</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>It was seen %1 on %2, and was something else before: it changed at an unknown time in this stretch. (%3)</source>
        <translation>Sie wurde am %2 als „%1“ gesehen und war vorher etwas anderes: sie änderte sich zu einer unbekannten Zeit in diesem Abschnitt. (%3)</translation>
    </message>
    <message>
        <source>Nobody recorded it, and the statements name no state that it has by default.</source>
        <translation>Sie ist nicht aufgezeichnet, und die Aussagen nennen keinen Zustand, den sie von vornherein hat.</translation>
    </message>
    <message>
        <source>Nobody recorded it. The statements that depend on it take it to be %1 by default.</source>
        <translation>Sie ist nicht aufgezeichnet. Die Aussagen, die davon abhängen, nehmen sie von vornherein als „%1“ an.</translation>
    </message>
    <message>
        <source>Seen on %1.</source>
        <translation>Gesehen am %1.</translation>
    </message>
    <message>
        <source>seen on %1</source>
        <translation>gesehen am %1</translation>
    </message>
    <message>
        <source>at all times</source>
        <translation>zu allen Zeiten</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>Changed from %1 to %2</source>
        <translation>Geändert von „%1“ auf „%2“</translation>
    </message>
    <message>
        <source>From here on %1 is no longer covered.</source>
        <translation>Ab hier ist %1 nicht mehr erfasst.</translation>
    </message>
    <message>
        <source>From here on %1 are no longer covered.</source>
        <translation>Ab hier sind %1 nicht mehr erfasst.</translation>
    </message>
    <message>
        <source>%1 from before stays covered.</source>
        <translation>%1 von vorher bleibt erfasst.</translation>
    </message>
    <message>
        <source>%1 from before stay covered.</source>
        <translation>%1 von vorher bleiben erfasst.</translation>
    </message>
    <message>
        <source>From here on it is not known whether %1 is still covered.</source>
        <translation>Ab hier ist nicht bekannt, ob %1 noch erfasst ist.</translation>
    </message>
    <message>
        <source>From here on it is not known whether %1 are still covered.</source>
        <translation>Ab hier ist nicht bekannt, ob %1 noch erfasst sind.</translation>
    </message>
    <message>
        <source>From here on %1 is covered; before, that is not known.</source>
        <translation>Ab hier ist %1 erfasst; für vorher ist das nicht bekannt.</translation>
    </message>
    <message>
        <source>From here on %1 are covered; before, that is not known.</source>
        <translation>Ab hier sind %1 erfasst; für vorher ist das nicht bekannt.</translation>
    </message>
    <message>
        <source>From here on %1 is not covered; before, that is not known.</source>
        <translation>Ab hier ist %1 nicht erfasst; für vorher ist das nicht bekannt.</translation>
    </message>
    <message>
        <source>From here on %1 are not covered; before, that is not known.</source>
        <translation>Ab hier sind %1 nicht erfasst; für vorher ist das nicht bekannt.</translation>
    </message>
    <message>
        <source>Whether %1 is covered is not known, before as after.</source>
        <translation>Ob %1 erfasst ist, ist vorher wie nachher nicht bekannt.</translation>
    </message>
    <message>
        <source>Whether %1 are covered is not known, before as after.</source>
        <translation>Ob %1 erfasst sind, ist vorher wie nachher nicht bekannt.</translation>
    </message>
    <message>
        <source>From here on %1 is covered.</source>
        <translation>Ab hier ist %1 erfasst.</translation>
    </message>
    <message>
        <source>From here on %1 are covered.</source>
        <translation>Ab hier sind %1 erfasst.</translation>
    </message>
    <message>
        <source>From here on it is not known whether %1 is covered.</source>
        <translation>Ab hier ist nicht bekannt, ob %1 erfasst ist.</translation>
    </message>
    <message>
        <source>From here on it is not known whether %1 are covered.</source>
        <translation>Ab hier ist nicht bekannt, ob %1 erfasst sind.</translation>
    </message>
    <message>
        <source>%1 covered</source>
        <translation>%1 erfasst</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>%1 nicht bekannt</translation>
    </message>
    <message>
        <source>%1 not covered</source>
        <translation>%1 nicht erfasst</translation>
    </message>
    <message>
        <source>Made from then until %1, of these kinds of data: %2 (%3).</source>
        <translation>Erstellt von da an bis %1, von diesen Datenarten: %2 (%3).</translation>
    </message>
    <message>
        <source>Made from then on, up to %1, of these kinds of data: %2 (%3).</source>
        <translation>Erstellt von da an, bis zu %1, von diesen Datenarten: %2 (%3).</translation>
    </message>
    <message>
        <source>others %1</source>
        <translation>andere %1</translation>
    </message>
</context>
<context>
    <name>SettleCard</name>
    <message>
        <source>Is this an InMail?</source>
        <translation>Ist das eine InMail?</translation>
    </message>
    <message>
        <source>It is an InMail</source>
        <translation>Es ist eine InMail</translation>
    </message>
    <message>
        <source>It is not</source>
        <translation>Es ist keine</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Your answer holds for the whole conversation. It goes into the case, and the results follow.</source>
        <translation>Ihre Antwort gilt für die ganze Unterhaltung. Sie kommt in den Fall, und die Ergebnisse folgen.</translation>
    </message>
    <message>
        <source>The archive does not say. There are signs of it only.</source>
        <translation>Das Archiv sagt es nicht. Es gibt nur Anzeichen dafür.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>In the timeline&apos;s picture</source>
        <translation>Im Bild der Zeitleiste</translation>
    </message>
    <message>
        <source>In messages</source>
        <translation>In Nachrichten</translation>
    </message>
    <message>
        <source>to the next hit of a search, to the one before</source>
        <translation>zum nächsten Treffer einer Suche, zum vorigen</translation>
    </message>
    <message>
        <source>F3, Shift+F3</source>
        <translation>F3, Umschalt+F3</translation>
    </message>
    <message>
        <source>from the reasons back to the message</source>
        <translation>von den Gründen zurück zur Nachricht</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>to the next control, to the one before</source>
        <translation>zum nächsten Bedienelement, zum vorigen</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>press a button, tick a box</source>
        <translation>einen Knopf drücken, ein Kästchen ankreuzen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>open a menu</source>
        <translation>ein Menü öffnen</translation>
    </message>
    <message>
        <source>Alt and the letter that is underlined</source>
        <translation>Alt und der unterstrichene Buchstabe</translation>
    </message>
    <message>
        <source>skip the questions that are asked after the first reading</source>
        <translation>die Fragen nach dem ersten Lesen überspringen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search keys and what they do</source>
        <translation>Tasten und ihre Wirkung suchen</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source>No key does that. Try another word.</source>
        <translation>Keine Taste tut das. Versuchen Sie ein anderes Wort.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
</context>
<context>
    <name>SourcesCard</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy the address of %1</source>
        <translation>Adresse von %1 kopieren</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
</context>
<context>
    <name>StandardBanner</name>
    <message>
        <source>This is not the standard view</source>
        <translation>Dies ist nicht die Standardansicht</translation>
    </message>
    <message>
        <source>Back to the &amp;standard view</source>
        <translation>Zurück zur &amp;Standardansicht</translation>
    </message>
    <message>
        <source>This is not the standard view.</source>
        <translation>Dies ist nicht die Standardansicht.</translation>
    </message>
    <message>
        <source>These purposes count too: %1.</source>
        <translation>Diese Zwecke zählen auch: %1.</translation>
    </message>
    <message>
        <source>These do not count: %1.</source>
        <translation>Diese zählen nicht: %1.</translation>
    </message>
    <message>
        <source>Statements switched in: %1.</source>
        <translation>Aussagen, die zusätzlich mitzählen: %1.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Which of your data could have been shared for AI training?</source>
        <translation>Welche Ihrer Daten könnten für das Training von KI weitergegeben worden sein?</translation>
    </message>
    <message>
        <source>Open the archive that you downloaded from a platform. You will see which of your data could have been shared, when, according to whom, and who disputes it.</source>
        <translation>Öffnen Sie das Archiv, das Sie von einer Plattform heruntergeladen haben. Sie sehen dann, welche Ihrer Daten weitergegeben worden sein könnten, wann, wer das sagt und wer es bestreitet.</translation>
    </message>
    <message>
        <source>Open &amp;archive…</source>
        <translation>Archi&amp;v öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;case…</source>
        <translation>Fa&amp;ll öffnen…</translation>
    </message>
    <message>
        <source>Your archive is read on this computer, and this window never connects to a network. A case file is kept where you put it; of its contents nothing is kept elsewhere.</source>
        <translation>Ihr Archiv wird auf diesem Computer gelesen, und dieses Fenster verbindet sich nie mit einem Netz. Eine Falldatei liegt dort, wo Sie sie ablegen; von ihrem Inhalt wird nirgendwo sonst etwas behalten.</translation>
    </message>
    <message>
        <source>No archive at hand?</source>
        <translation>Kein Archiv zur Hand?</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>&amp;Demo ausprobieren</translation>
    </message>
    <message>
        <source>The demo is a small archive of invented people. It shows every kind of answer.</source>
        <translation>Die Demo ist ein kleines Archiv erfundener Personen. Sie zeigt jede Art von Antwort.</translation>
    </message>
</context>
<context>
    <name>StatementFilters</name>
    <message>
        <source>Search statements</source>
        <translation>Aussagen suchen</translation>
    </message>
    <message>
        <source>Search statements and sources</source>
        <translation>Aussagen und Quellen durchsuchen</translation>
    </message>
    <message>
        <source>What it bears on</source>
        <translation>Was sie betrifft</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Was gesagt ist</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Wie sie steht</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Your platforms</source>
        <translation>Ihre Plattformen</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>Alle Aussagen</translation>
    </message>
    <message>
        <source>Bears on this case</source>
        <translation>Betrifft diesen Fall</translation>
    </message>
    <message>
        <source>Bears on no record</source>
        <translation>Betrifft keinen Datensatz</translation>
    </message>
    <message>
        <source>Every platform</source>
        <translation>Jede Plattform</translation>
    </message>
    <message>
        <source>Any claim</source>
        <translation>Alles Gesagte</translation>
    </message>
    <message>
        <source>Any standing</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation>Jeder Zweck</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>Von irgendwem</translation>
    </message>
    <message>
        <source>What bears on the case first</source>
        <translation>Was den Fall betrifft, zuerst</translation>
    </message>
    <message>
        <source>By the day it begins</source>
        <translation>Nach dem Tag, an dem sie beginnt</translation>
    </message>
    <message>
        <source>By who says it</source>
        <translation>Nach dem, der es sagt</translation>
    </message>
    <message>
        <source>By how it stands</source>
        <translation>Nach ihrem Stand</translation>
    </message>
    <message>
        <source>As in the knowledge base</source>
        <translation>Wie in der Wissensbasis</translation>
    </message>
</context>
<context>
    <name>StatementPane</name>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Choose a statement to read it in full.</source>
        <translation>Wählen Sie eine Aussage, um sie ganz zu lesen.</translation>
    </message>
    <message>
        <source>It has a window for %1 of this case.</source>
        <translation>Sie hat ein Zeitfenster für %1 dieses Falls.</translation>
    </message>
    <message>
        <source>It has a window for no record of this case.</source>
        <translation>Sie hat für keinen Datensatz dieses Falls ein Zeitfenster.</translation>
    </message>
    <message>
        <source>Show the &amp;records</source>
        <translation>&amp;Datensätze zeigen</translation>
    </message>
    <message>
        <source>Show the %1 that it has a window for</source>
        <translation>Zeigen, wofür sie ein Zeitfenster hat: %1</translation>
    </message>
    <message>
        <source>Let it count towards verdicts</source>
        <translation>Bei Einordnungen mitzählen lassen</translation>
    </message>
    <message>
        <source>What decides the verdict …</source>
        <translation>Was über die Einordnung entscheidet …</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Bestritten</translation>
    </message>
    <message>
        <source>It and these contradict or deny one another. None is settled here.</source>
        <translation>Sie und diese widersprechen einander oder bestreiten einander. Nichts davon ist hier entschieden.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read the statement: %1</source>
        <translation>Aussage lesen: %1</translation>
    </message>
    <message>
        <source>Its name in lists and packs</source>
        <translation>Ihr Name in Listen und Paketen</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
</context>
<context>
    <name>StatementsModel</name>
    <message>
        <source>Says that data go in</source>
        <translation>Sagt, dass Daten einfließen</translation>
    </message>
    <message>
        <source>Says that data stay out</source>
        <translation>Sagt, dass Daten draußen bleiben</translation>
    </message>
    <message>
        <source>Says that the texts are silent</source>
        <translation>Sagt, dass die Texte schweigen</translation>
    </message>
    <message>
        <source>It counts towards verdicts.</source>
        <translation>Sie zählt bei Einordnungen.</translation>
    </message>
    <message>
        <source>It counts towards verdicts because you switched it in.</source>
        <translation>Sie zählt bei Einordnungen, weil Sie sie eingeschaltet haben.</translation>
    </message>
    <message>
        <source>Its purpose is not among those that decide verdicts in this view.</source>
        <translation>Ihr Zweck gehört nicht zu denen, die in dieser Ansicht über Einordnungen entscheiden.</translation>
    </message>
    <message>
        <source>It is shown for context and decides nothing.</source>
        <translation>Sie wird als Hintergrund gezeigt und entscheidet nichts.</translation>
    </message>
    <message>
        <source>It decides nothing: it tells that the texts of its time do not speak of these data.</source>
        <translation>Sie entscheidet nichts: sie hält fest, dass die Texte ihrer Zeit nicht von diesen Daten sprechen.</translation>
    </message>
    <message>
        <source>for context</source>
        <translation>als Hintergrund</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>kein Datensatz</translation>
    </message>
</context>
<context>
    <name>StatementsPage</name>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>What &amp;decides the verdict …</source>
        <translation>Was über die Einordnung &amp;entscheidet …</translation>
    </message>
    <message>
        <source>Titles, notes and sources of statements stand in the language in which they were written.</source>
        <translation>Titel, Notizen und Quellen von Aussagen stehen in der Sprache, in der sie geschrieben sind.</translation>
    </message>
    <message>
        <source>No archive is open</source>
        <translation>Kein Archiv ist geöffnet</translation>
    </message>
    <message>
        <source>Open an archive or a case: what platforms, authorities and others say of its data is then listed here.</source>
        <translation>Öffnen Sie ein Archiv oder einen Fall: was Plattformen, Behörden und andere über seine Daten sagen, steht dann hier.</translation>
    </message>
    <message>
        <source>No statement is like that. Change or clear the filters.</source>
        <translation>Keine Aussage ist so. Ändern oder leeren Sie die Filter.</translation>
    </message>
    <message>
        <source>%1 statement, of which %2 bears on this case</source>
        <translation>%1 Aussage; %2 davon betrifft diesen Fall</translation>
    </message>
    <message>
        <source>%1 statements, of which %2 bear on records of this case</source>
        <translation>%1 Aussagen; %2 davon betreffen Datensätze dieses Falls</translation>
    </message>
</context>
<context>
    <name>ThreadHead</name>
    <message>
        <source>&amp;Conversations</source>
        <translation>&amp;Unterhaltungen</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>&amp;Warum?</translation>
    </message>
    <message>
        <source>Why? The reasons for the verdict on the chosen message</source>
        <translation>Warum? Die Gründe für die Einordnung der gewählten Nachricht</translation>
    </message>
    <message>
        <source>The match before (Shift+F3)</source>
        <translation>Der vorige Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>The next match (F3)</source>
        <translation>Der nächste Treffer (F3)</translation>
    </message>
    <message>
        <source>&amp;Only matches</source>
        <translation>Nur &amp;Treffer</translation>
    </message>
    <message>
        <source>Match %1 of %2</source>
        <translation>Treffer %1 von %2</translation>
    </message>
    <message>
        <source>1 match</source>
        <translation>1 Treffer</translation>
    </message>
    <message>
        <source>%2 matches</source>
        <translation>%2 Treffer</translation>
    </message>
    <message>
        <source>No message here matches</source>
        <translation>Keine Nachricht hier passt</translation>
    </message>
    <message>
        <source>You say that it is InMail</source>
        <translation>Sie sagen, dass es InMail ist</translation>
    </message>
    <message>
        <source>You say that it is not InMail</source>
        <translation>Sie sagen, dass es keine InMail ist</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>Messages of this conversation</source>
        <translation>Nachrichten dieser Unterhaltung</translation>
    </message>
</context>
<context>
    <name>TickGroup</name>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine ankreuzen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>As a &amp;PNG picture …</source>
        <translation>Als &amp;PNG-Bild …</translation>
    </message>
    <message>
        <source>As an &amp;SVG drawing …</source>
        <translation>Als &amp;SVG-Zeichnung …</translation>
    </message>
    <message>
        <source>No archive is open</source>
        <translation>Kein Archiv ist geöffnet</translation>
    </message>
    <message>
        <source>Open an archive or a case: what was said of its data, and when your records were made, is then drawn here.</source>
        <translation>Öffnen Sie ein Archiv oder einen Fall: was über seine Daten gesagt ist und wann Ihre Datensätze entstanden sind, wird dann hier gezeichnet.</translation>
    </message>
    <message>
        <source>The picture is in %1.</source>
        <translation>Das Bild ist in %1.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>B&amp;ild</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>Legen&amp;de</translation>
    </message>
    <message>
        <source>&amp;What if …</source>
        <translation>&amp;Was wäre, wenn …</translation>
    </message>
    <message>
        <source>Change a fact about you and see windows and counts change. The case stays as it is until you keep it.</source>
        <translation>Ändern Sie eine Angabe über sich und sehen Sie, wie sich Zeitfenster und Zahlen ändern. Der Fall bleibt, wie er ist, bis Sie es behalten.</translation>
    </message>
    <message>
        <source>Save pict&amp;ure</source>
        <translation>Bild s&amp;peichern</translation>
    </message>
    <message>
        <source>Timeline as a list</source>
        <translation>Zeitleiste als Liste</translation>
    </message>
    <message>
        <source>From day (UTC)</source>
        <translation>Ab Tag (UTC)</translation>
    </message>
    <message>
        <source>To day (UTC)</source>
        <translation>Bis Tag (UTC)</translation>
    </message>
    <message>
        <source>&amp;All time</source>
        <translation>&amp;Ganze Zeit</translation>
    </message>
    <message>
        <source>&amp;Setting</source>
        <translation>&amp;Einstellung</translation>
    </message>
    <message>
        <source>Last &amp;year</source>
        <translation>Letztes &amp;Jahr</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>Die ganze Zeit zeigen</translation>
    </message>
    <message>
        <source>Show the time in which a setting changed</source>
        <translation>Die Zeit zeigen, in der sich eine Einstellung änderte</translation>
    </message>
    <message>
        <source>Show the last year that the archive speaks of</source>
        <translation>Das letzte Jahr zeigen, von dem das Archiv spricht</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <source>%1 UTC (%2 here)</source>
        <translation>%1 UTC (%2 hier)</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>At all times, as far as the archive speaks: up to %1 (UTC)</source>
        <translation>Zu allen Zeiten, soweit das Archiv spricht: bis %1 (UTC)</translation>
    </message>
    <message>
        <source>Up to %1 (UTC); no beginning is known</source>
        <translation>Bis %1 (UTC); kein Beginn ist bekannt</translation>
    </message>
    <message>
        <source>From %1 on, still so on %2 (UTC)</source>
        <translation>Ab %1, am %2 (UTC) noch so</translation>
    </message>
    <message>
        <source>From %1 to %2 (UTC)</source>
        <translation>Von %1 bis %2 (UTC)</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>%1 UTC (from %2 here)</source>
        <translation>%1 UTC (ab %2 hier)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 (UTC)</source>
        <translation>%1 (UTC)</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 hier</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>The day is not known: it lies somewhere in this time.</source>
        <translation>Der Tag ist nicht bekannt: er liegt irgendwo in dieser Zeit.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>%1 to %2 (UTC)</source>
        <translation>%1 bis %2 (UTC)</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>Disputed by: %1</source>
        <translation>Bestritten von: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>It may have been made later, up to %2 (UTC): the archive dates it no more exactly.</source>
        <translation>Vielleicht ist er später entstanden, bis %2 (UTC): das Archiv datiert ihn nicht genauer.</translation>
    </message>
    <message>
        <source>%1 of them may have been made later, up to %2 (UTC): the archive dates them no more exactly.</source>
        <translation>%1 davon sind vielleicht später entstanden, bis %2 (UTC): das Archiv datiert sie nicht genauer.</translation>
    </message>
    <message>
        <source>What could have been shared, according to whom. All times in UTC. Made with Data Inspector.</source>
        <translation>Was weitergegeben worden sein könnte, und wer das sagt. Alle Zeiten in UTC. Erstellt mit Data Inspector.</translation>
    </message>
    <message>
        <source>Tab, Up, Down</source>
        <translation>Tab, Auf, Ab</translation>
    </message>
    <message>
        <source>go from lane to lane</source>
        <translation>von Spur zu Spur gehen</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>go along a lane</source>
        <translation>eine Spur entlanggehen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>list the records</source>
        <translation>Datensätze auflisten</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>go to what is said of it</source>
        <translation>zu dem gehen, was dazu gesagt ist</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right</source>
        <translation>Umschalt+Links, Umschalt+Rechts</translation>
    </message>
    <message>
        <source>move in time by a little</source>
        <translation>ein wenig in der Zeit gehen</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>move in time by what is in sight</source>
        <translation>um das Sichtbare in der Zeit gehen</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>to the beginning, to the end</source>
        <translation>zum Anfang, zum Ende</translation>
    </message>
    <message>
        <source>+, −, wheel</source>
        <translation>+, −, Mausrad</translation>
    </message>
    <message>
        <source>nearer, farther</source>
        <translation>näher, weiter weg</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>ganze Zeit</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>let go, so that Tab leads on; again: back to the last stretch of time</source>
        <translation>loslassen, sodass Tab weiterführt; noch einmal: zurück zum letzten Zeitraum</translation>
    </message>
    <message>
        <source>Begins or ends somewhere here</source>
        <translation>Beginnt oder endet irgendwo hier</translation>
    </message>
    <message>
        <source>Conditions met, by what is known of you</source>
        <translation>Bedingungen erfüllt, nach dem, was über Sie bekannt ist</translation>
    </message>
    <message>
        <source>Not known whether they are</source>
        <translation>Nicht bekannt, ob sie es sind</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Event, its day not known</source>
        <translation>Ereignis, Tag nicht bekannt</translation>
    </message>
    <message>
        <source>What the looks mean</source>
        <translation>Was das Aussehen bedeutet</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>of the platform and of others</source>
        <translation>der Plattform und anderer</translation>
    </message>
    <message>
        <source>%1, up to %2</source>
        <translation>%1, bis zu %2</translation>
    </message>
    <message>
        <source>%1, none here</source>
        <translation>%1, hier keine</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>by hour</source>
        <translation>nach Stunden</translation>
    </message>
    <message>
        <source>by six hours</source>
        <translation>nach sechs Stunden</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>nach Tagen</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>nach Wochen</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>nach Monaten</translation>
    </message>
    <message>
        <source>by quarter</source>
        <translation>nach Quartalen</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>nach Jahren</translation>
    </message>
    <message>
        <source>by five years</source>
        <translation>nach fünf Jahren</translation>
    </message>
    <message>
        <source>Where you lived</source>
        <translation>Wo Sie gelebt haben</translation>
    </message>
    <message>
        <source>Region on file</source>
        <translation>Hinterlegte Region</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Setting; where by default %1</source>
        <translation>Einstellung; wo von vornherein %1</translation>
    </message>
    <message>
        <source>Your residence</source>
        <translation>Ihr Wohnort</translation>
    </message>
    <message>
        <source>as the platform has it</source>
        <translation>wie die Plattform ihn führt</translation>
    </message>
    <message>
        <source>Your subscription</source>
        <translation>Ihr Abonnement</translation>
    </message>
    <message>
        <source>The account&apos;s life</source>
        <translation>Bestehen des Kontos</translation>
    </message>
    <message>
        <source>All times in UTC</source>
        <translation>Alle Zeiten in UTC</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>&amp;Read the statement</source>
        <translation>A&amp;ussage lesen</translation>
    </message>
    <message>
        <source>Look &amp;nearer</source>
        <translation>Näher hin&amp;sehen</translation>
    </message>
    <message>
        <source>Point at something, or go to it with the keys, to see what it is.</source>
        <translation>Zeigen Sie auf etwas, oder gehen Sie mit den Tasten hin, um zu sehen, was es ist.</translation>
    </message>
    <message>
        <source>&amp;List the records that it has a window for</source>
        <translation>Datensätze mit ihrem Zeitfenster auflis&amp;ten</translation>
    </message>
    <message>
        <source>It has a window for no record</source>
        <translation>Sie hat für keinen Datensatz ein Zeitfenster</translation>
    </message>
    <message>
        <source>&amp;List %1 that it has a window for</source>
        <translation>Auflis&amp;ten, wofür sie ein Zeitfenster hat: %1</translation>
    </message>
    <message>
        <source>&amp;List the records made then</source>
        <translation>Damals entstandene Datensätze auflis&amp;ten</translation>
    </message>
    <message>
        <source>No record was made then</source>
        <translation>Damals entstand kein Datensatz</translation>
    </message>
    <message>
        <source>&amp;List %1 made then</source>
        <translation>Auflis&amp;ten, was damals entstand: %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>%1 of %2 statements bear on records of this case</source>
        <translation>%1 von %2 Aussagen betreffen Datensätze dieses Falls</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>what was true of you, by how it is known</source>
        <translation>was für Sie zutraf, danach, woher es bekannt ist</translation>
    </message>
    <message>
        <source>Your records</source>
        <translation>Ihre Datensätze</translation>
    </message>
    <message>
        <source>%1 without a date</source>
        <translation>%1 ohne Datum</translation>
    </message>
    <message>
        <source>%1 dated before or after this time</source>
        <translation>%1 mit Datum vor oder nach dieser Zeit</translation>
    </message>
    <message>
        <source>by the time of their making and by verdict</source>
        <translation>nach der Zeit ihrer Entstehung und nach Einordnung</translation>
    </message>
    <message>
        <source>not drawn: %1</source>
        <translation>nicht gezeichnet: %1</translation>
    </message>
    <message>
        <source>some time between %1 and %2</source>
        <translation>einer Zeit zwischen %1 und %2</translation>
    </message>
    <message>
        <source>From %1 %2 (UTC)</source>
        <translation>Ab %1 %2 (UTC)</translation>
    </message>
    <message>
        <source>on, still open on %1</source>
        <translation>, am %1 noch offen</translation>
    </message>
    <message>
        <source>on; from %1 on it is not known whether it still holds</source>
        <translation>; ab %1 ist nicht bekannt, ob sie noch gilt</translation>
    </message>
    <message>
        <source>to some time between %1 and %2</source>
        <translation>bis zu einer Zeit zwischen %1 und %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>It has a window for %1 of this case.</source>
        <translation>Sie hat ein Zeitfenster für %1 dieses Falls.</translation>
    </message>
    <message>
        <source>By what is known of you, its conditions are met: %1.</source>
        <translation>Nach dem, was über Sie bekannt ist, sind ihre Bedingungen erfüllt: %1.</translation>
    </message>
    <message>
        <source>Something is not known that decides whether its conditions are met: %1.</source>
        <translation>Etwas ist nicht bekannt, das darüber entscheidet, ob ihre Bedingungen erfüllt sind: %1.</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>ab %1</translation>
    </message>
</context>
<context>
    <name>VerdictsCard</name>
    <message>
        <source>Your records by verdict</source>
        <translation>Ihre Datensätze nach Einordnung</translation>
    </message>
    <message>
        <source>All records by verdict</source>
        <translation>Alle Datensätze nach Einordnung</translation>
    </message>
</context>
<context>
    <name>WholeText</name>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>Teil davor</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Nächster Teil</translation>
    </message>
    <message>
        <source>Characters %1 to %2 of %3</source>
        <translation>Zeichen %1 bis %2 von %3</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Contradicted by</source>
        <translation>Dem widersprechen</translation>
    </message>
    <message>
        <source>These say that data of this kind are not used.</source>
        <translation>Diese sagen, dass Daten dieser Art nicht einfließen.</translation>
    </message>
    <message>
        <source>Would apply if</source>
        <translation>Träfe zu, wenn</translation>
    </message>
    <message>
        <source>These would bear on the record under a condition.</source>
        <translation>Diese würden den Datensatz unter einer Bedingung betreffen.</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>These speak of data of this kind, but not of this record.</source>
        <translation>Diese sprechen von Daten dieser Art, aber nicht von diesem Datensatz.</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Schweigend</translation>
    </message>
    <message>
        <source>The texts of this time do not speak of it.</source>
        <translation>Die Texte dieser Zeit sprechen nicht davon.</translation>
    </message>
    <message>
        <source>For context</source>
        <translation>Als Hintergrund</translation>
    </message>
    <message>
        <source>By their letter these cover everything; they decide nothing here.</source>
        <translation>Dem Wortlaut nach erfassen diese alles; sie entscheiden hier nichts.</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation>Was es klären würde</translation>
    </message>
    <message>
        <source>Disputed by: %1</source>
        <translation>Bestritten von: %1</translation>
    </message>
    <message>
        <source>no date found</source>
        <translation>kein Datum gefunden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the address of %1</source>
        <translation>Adresse von %1 kopieren</translation>
    </message>
</context>
<context>
    <name>WhyFolds</name>
    <message>
        <source>Contradicted by</source>
        <translation>Dem widersprechen</translation>
    </message>
    <message>
        <source>Would apply if</source>
        <translation>Träfe zu, wenn</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Schweigend</translation>
    </message>
    <message>
        <source>For context</source>
        <translation>Als Hintergrund</translation>
    </message>
    <message>
        <source>Sources (%1)</source>
        <translation>Quellen (%1)</translation>
    </message>
</context>
<context>
    <name>WithheldModel</name>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>Die Plattform</translation>
    </message>
    <message>
        <source>%1 record</source>
        <translation>%1 Datensatz</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 Datensätze</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>read from the archive</source>
        <translation>aus dem Archiv gelesen</translation>
    </message>
    <message>
        <source>said by you</source>
        <translation>von Ihnen gesagt</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>not recorded; the default stands</source>
        <translation>nicht aufgezeichnet; es gilt, was von vornherein gilt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
</context>
</TS>
