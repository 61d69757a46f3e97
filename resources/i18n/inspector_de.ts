<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Data Inspector %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements: version %1, as known on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt %1, PySide6 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Data Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of your data could have been shared for AI training, when, according to whom, and who disputes it. It cannot know what a platform did, and it gives no legal advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does with your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads your archive on this computer and changes nothing in it. It contains no code that connects to a network. It keeps the case file where you put it; a case that you do not keep is removed when it is closed. Of the cases that you open it remembers the place alone, if you want that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apache License 2.0. It comes without any warranty. Qt and PySide6 are used under the LGPL 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of unknown version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccessBanner</name>
    <message>
        <source>Open elsewhere: read-only. Another window or program has this case open and may change it; here you can look at it, and save a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only. The file of this case, or its folder, cannot be written; you can look at it, and save a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is read-only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again to open the case for changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressPanel</name>
    <message>
        <source>An address in this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program opens no address. Whoever sent it may not be who they say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the panel with the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it leads cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its letters may look like others: compare them one by one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AllDataPage</name>
    <message>
        <source>All data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No archive is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an archive or a case: every file in it is then listed here, with what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive holds no files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the platform for it anew, and tick all that it offers. The start page has the steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No member is like that. Change or clear the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 members: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that could not be read stand first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was passed over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Archives (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the unpacked folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases (*.inspection)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the case as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the letter to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you want to keep this case?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in a private folder, which is removed when the case is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this to the case that is open?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can join the case, if it is of the same person, or be opened as a new case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add to this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as a &amp;new case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some answers are not kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You changed answers on “A few questions” and did not keep them. They are gone if you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not finished yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what is not finished is not kept if you stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeginningCard</name>
    <message>
        <source>How it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how it &amp;begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning of the member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Not dated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, zone not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 UTC · %2 here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sponsored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept out of packs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept out of packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voice message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… %1 characters before this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… %1 more characters: read them beside this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CategoriesModel</name>
    <message>
        <source>Kind of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>the tag “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking off the tag “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeping out of packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letting into packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 messages)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationsColumn</name>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message is like that. Change or clear the search and the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationsModel</name>
    <message>
        <source>Messages that name no conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a tag, a note or kept out of packs: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InMail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages in groups and channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sponsored messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chats with AI features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback on AI answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poll answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photos and videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voice recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved resumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved screening answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>salary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connections and follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clicks on ads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the platform inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log-ins and security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>devices and locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings and preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training AI that generates content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training other AI (safety, ranking, suggestions)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training AI of any kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handing over to another company to train its AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advertising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go into training AI that generates content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go into training other AI (safety, ranking, suggestions)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go into training AI of any kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are handed to another company to train its AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go into advertising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go into other services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated by the platform itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found by a regulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found by a court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told by a regulator, without a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled, without a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alleged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alleged and denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alleged and withdrawn, with no ruling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alleged and dismissed by a court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older data too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only data made from then on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new data, and older data of a conversation that goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen by some (friends, connections, a closed group)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent as InMail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addressed to an assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brought in by a tool or connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made public by a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the company&apos;s own text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>court paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regulator&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>press or other account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the texts of that time do not say whether these kinds of data %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these kinds of data %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these kinds of data do not go %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these kinds of data are not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated in broad words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not addressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform itself, a regulator or a court says that data of this kind go into AI training, and every condition is met for this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s words are broad enough to cover this record, but do not name its kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody says so, such as a lawsuit or the press; the platform has not said it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could be, but at least one condition is not known. The reasons say which, and what would settle it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statements that could reach this record are ruled out for it, or say that it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statement that we know of speaks of this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not dealt with yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place of residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the region on file with the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who could see the posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the setting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the condition of the statement %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at all times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check sum that the archive gives for this member does not fit its bytes; some of them may have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member has more or fewer bytes than the archive says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is cut off or damaged; what could be read of this member may not be all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member unpacks to far more than an archive of this size should hold; reading stopped there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacking this member asks for too much memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is packed in this member cannot be unpacked any further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive gives this member two different names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system could not read this member to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive changed while this member was being read; what came out may be of two states.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member is locked with a password; unlock the archive first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is only a pointer to another file; pointers are not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no file with contents of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place in the archive where this member should begin holds something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not let this member be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of this member points outside the archive; it was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member is damaged (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member is packed in a way that cannot be read here (%1, method %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member cannot be read (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacking this member asks for too much memory; %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> at byte %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read%2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 folders lie too deep within others and were not looked at; %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an empty folder; open the one that the archive was unpacked to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder inside cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds too many files; %2. Open the archive&apos;s own folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the limit is %1, and --limit %2=NUMBER raises it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit %1: no such limit; there are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit %1: %2 takes a whole number, such as %3=%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a RAR archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it, and open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a 7-Zip archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a gzip file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the archive that the platform let you download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases are opened as cases; open here the archive that the platform let you download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no ZIP archive. Open the file that the platform let you download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a download that has not ended. Wait for it, or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a web page, not an archive; the download may have asked you to sign in first. Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, not a ZIP. %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1 bytes long; %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 folders one within the other; %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds characters that cannot be seen, or that turn the letters around them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is one that some systems reserve; no file is made by that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive holds more than one member of this name, or of names that some systems take for it; each is read, and their rows may repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of this member %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no file that can be read as an archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty; the download may have failed. Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no file can have this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no such file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member unpacks to more than %1 bytes, and reading stopped there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 All members together may give %2 bytes (ratio) for each that the archive holds, and some beside: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 From %2 bytes on (ratio_from_bytes) it may give only so many for each byte that it holds: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 All members together may give only so many: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive is cut off or damaged: its list of members, which stands at the end, is missing or of no use; %1 bytes are there. What could be read is shown as damaged. Download the archive again for the whole of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cut off before its first member. Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same holds for %1 more members, which are not listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed while it was being read; start again once it is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive speaks of this member twice and does not agree with itself on: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packed size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its list of members takes %2 bytes; %3 if you trust the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has too many members; %2 if you trust the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its list of members claims sizes that no file can have. Download the archive again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one part of an archive that was split; join its parts first, or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the two records at its end contradict one another. Download the archive again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number %1 of its %2 members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 and %3 share the same bytes, as in archives made to flood a computer. Download it again; --limit allow_overlap=1 opens it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds two archives in one, and programs would not agree on what is in it. Download it again from the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in one place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive says that it has %1 members; its list names %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes stand before the first member and belong to none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of no member stand between the members %1, the first %2 from byte %3 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes stand after the archive&apos;s end, from byte %2 on%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is %1 bytes large; %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tag needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tag has up to %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tag holds letters, digits and signs, and nothing that cannot be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note has up to %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such record in this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such conversation in this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written: the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written: it, or its folder, is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read or written: the disk gives an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be opened or written there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is being written by another window or program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no case file of this program: its tables differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written there: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by an older version of this program and has to be brought up to date, but it cannot be written there: copy it to a folder of yours and open the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged, or no case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no record %1 in this case; `inspector search` and --records print their ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instr(class.signs, ?) &gt; 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open in another window or program that may change it; close it there first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: it, or its folder, is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record is kept back for a reason: the pack&apos;s privilege log states it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name holds characters that no file name has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an attachment must lie in the folder of the facts file, or below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file beside the facts file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link leads round in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is too large; at most %1 MiB are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two facts about %1 disagree: %2 and %3. Where both hold, %4 counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one that begins later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before that it was %1 (%2, %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1, %2 was seen %3 (%4), but a stronger fact says %5 (%6, %7). The stronger fact counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before that nothing is recorded, and it is %1 by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before that nothing is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1, %2 was seen %3 (%4); %5. Since when it has been so is not known: its state is unknown from %6 until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1, %2 was seen %3 (%4); %5. Since when it has been so is not known: its state is unknown until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive points to %1 %2, but %3 is %4 (%5, %6). The fact counts; please check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of residence is %1 (%2, %3), but the region on file with the platform is %4 (%5, %6). Where both hold, %7 counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the United Kingdom&apos;s code is GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a country is needed, such as DE; its groups are known by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date without quotes is needed, such as 2024-09-20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each fact begins with [[fact]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time has no zone; write 2024-09-20T17:05:00Z for UTC, or an offset such as +02:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown key; a facts file holds as_of and [[fact]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no setting is known as &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no statement is known as &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an ISO country code is needed, such as DE, or a part of one, such as US-CA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date of birth is needed, such as 1990-05-17</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a setting is seen at one instant; use from and to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a setting was seen at one instant (at), or held from and to; not both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fact ends before it begins, or as it begins; to is when it no longer held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text in quotes, on one line, is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown key; a fact knows %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date of birth holds at all times; its date goes into value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one purpose has to decide the verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no context statement %1 in this case that could be switched in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the demo cannot be written to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say where it is with --archive FILE, or leave raw bytes out with --no-sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive %1 is not where it was; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what stands in the place of the archive %1 is another one by now; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the system stopped this work, for want of memory perhaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not follow from the line before in line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says something else than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives figures that do not add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not list the same records as %1, in the same order and with the same verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not hold as many records of each kind and verdict as pack.json says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: %1 is no JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no sound %1 in line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: %1 is no sound JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no sheet of records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading review files back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing, though pack.json names it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not say “%1: %2”, as pack.json does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not hold the same messages as %1, with the same verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds more messages than pack.json says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the records&apos; own bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not the archive that the pack names: its SHA-256 differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing records with the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not list the same records as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not hold the bytes of record %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says where record %1 stands, and the archive holds something else there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working verdicts out anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds windows of records that are not in this pack, or in another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not the knowledge base that pack.json names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not say what was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no knowledge base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no sound basis in line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a word that is none of ours in line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names an archive that the pack does not list, in line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives record %1 a verdict that does not follow from the facts and statements in this pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives record %1 windows that do not follow from the facts and statements in this pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--bates: a prefix is up to 20 letters, digits, - or _, such as SMITH-</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--bates-start: a first number lies between 0 and %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--to: %1 is there already; a pack never overwrites anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--to: %1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing the ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bytes at the place of record %1 are not those that were read: the archive has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the records&apos; own bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for addresses and numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--case: no redacted pack was ever made of this case, so it holds no key to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composing the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing report.html</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing report.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing conversations for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was checked holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files compared with their hashes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custody log: each line compared with the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures: counted anew in the tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures: compared with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records&apos; own bytes: compared with their hashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts and windows: worked out anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive: hash and records compared with %1 archive(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The further checks were not made: the files themselves are not what they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts: not worked out anew, for the pack holds no JSON Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts: not worked out anew, for a birth date is masked in this pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive: not compared; name it with --archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive: not compared, for hashes of records are keyed in this pack; name the case with --case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives another pack id than the one that was named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is of another kind or version than this program knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds values that a pack never holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reason has up to %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this record is named twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 According to: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every condition is known to be met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one condition is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes %1 to %2 of the member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the record %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the weakest basis among them: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that such data are left out, at a time when this record existed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts of that time do not speak of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its conditions are not met for this record, or it says that such data are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would apply if this message were an InMail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its letter this covers the record too; it is shown for context and decides nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member is damaged: this record may be, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its reading was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the archive again: reading goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day to look from lies after the archive&apos;s own: it cannot speak of then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--include: there is no statement %1; `inspector statements list` names them all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive no longer holds its member number %1 as it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive %1 is not where it was when it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such member in this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers given in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large; at most %2 MiB are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no file that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the facts in this case are others by now; look at them again before changing them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place is a country or a part of one, such as Germany or California</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a setting is on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posts were public or limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an account is open from and to a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date of birth has year, month and day, such as 1990-05-17</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a condition is met or not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fact that a person says is known as such, and as nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fact is about a place, a plan, a setting, an account, posts, a birth date or a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fact needs a value on one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note has one line of up to %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date of birth holds at all times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a setting is seen at one time; all else holds from and to a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a setting was seen at one time, or held from and to a time; not both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fact ends after it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file that was added to an answer is not at hand any more; choose it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading processes end as soon as they begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read from the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed from what the archive shows on one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken for granted, nobody recorded it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement speaks of the time from %1%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your region at that time was %1, where the statement holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan at that time was %1, for which the statement holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting “%1” was on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your age at that time is within what the statement asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record existed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is of the time that the statement reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record&apos;s audience was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is marked “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said that this holds: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources leave open on which day exactly this began or ended; this stretch is in between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you lived at that time is not known, and the statement holds in some places only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether you were a paying member at that time is not known, and the statement holds for some plans only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the setting “%1” was on at that time is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody recorded the setting “%1”; by default it was on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting “%1” was off, which by this statement keeps out newer data only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the account was opened or closed is not recorded; it is taken as open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date of birth is known; an adult is taken for granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record may have existed already: the archive gives its time only roughly, or not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the statement reaches back to data as old as this record is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement reaches data that were there before, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who could see this record is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement holds only for records marked “%1”, which this archive does not show for certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement holds only if %1; no archive shows that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dated text of the platform that names the day would settle it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where you lived, and from when until when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when you were a paying member; receipts or bank statements show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when “%1” was on or off; a dated screenshot or the platform&apos;s own history of the setting shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when the account was opened or closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your date of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dated copy of the record would settle it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record&apos;s exact day, or the platform&apos;s word on how far back it went, would settle it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who could see it when it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether this record is marked “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether this holds: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member %1, record %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, with an attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was worked out with the knowledge base %1 of %2; this program brings %3 of %4. It can be worked out anew; the old result stays in the case&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this case was worked out with statements of your own; name their file again to work it out anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive %1 is not where it was; say where it is now with --archive FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is another archive than %2: its SHA-256 differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not UTF-8; shown as Windows-1252, which is a guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 records, %2%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could have been shared for AI training by the word of %2 or an authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 records, none is reached by a statement that we know of, as far as the facts are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; the other %1 are ruled out or not addressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more by what others allege</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by what others allege</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1 more it is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1 it is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the setting %1 </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the setting “%1” </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the standard view. Purposes that decide: %1. Context statements switched in: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 of them in broad words only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you lived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region that the platform has on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who could see your posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, record %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading of this member %1. What was read before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive names another owner than the archives that the case holds already; a case is one person&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made no progress for a while and was ended; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was stopped, for want of memory perhaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1; the day is not known)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event that this program does not list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place that is not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a plan that is not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting %1%2%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (where by default %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records by month: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no finished inspection yet; inspect the archive again to finish it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system has no folder for temporary files: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s folder for temporary files cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is locked with a password. Unlock it first (unpack it), and open the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no archive that this program knows. What it looked for, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is in no known form, or there is no such date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date lies outside the time that this archive can speak of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some bytes here are not what they should be, and are not understood; the next sound place was searched for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member ends in the middle of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is larger than the limit record_bytes allows; see its exact bytes, or raise it with --limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds more levels within levels than the limit nesting allows; see its exact bytes, or raise it with --limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name stands here twice in one place; the last one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number here is none (NaN or Infinity); it is passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text here is no valid UTF-8; it was read as Windows-1252, which is a guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text here holds half a character; it is shown as the replacement character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands after the end of the data; it is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (byte %1 of the member)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive tells the opening of the account with and without a time zone, and they do not agree on US Pacific time: times without a zone are shown as if they were UTC, and may be hours off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive tells the opening of the account with and without a time zone, and both agree: times without a zone are US Pacific time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile&apos;s date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of this member is not known; by its columns it was read as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article is %1 bytes large; %2. Only its beginning can be read and searched here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 messages name no conversation; each stands for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times of %1 messages name no time zone; they are shown as if they were UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive does not say who its owner is: no message could be marked as written by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds one sentence and no data: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting “Data for Generative AI Improvement”: its state, and every change of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements on AI training depend on whether it was on. No archive of LinkedIn&apos;s holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On LinkedIn, open Settings, Data privacy, “Data for Generative AI Improvement”, and take a dated screenshot. Ask LinkedIn for its history in an access request; this program writes the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you lived, and from when until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rules held depends on the country. The archive shows the profile&apos;s place on one day alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in a facts file or in the window; a registration of address, a lease or bills show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region that LinkedIn has on file for the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn&apos;s statements name regions; which one it assigned to you is its own record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask LinkedIn for it in an access request; this program writes the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether, and when, you were a paying member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some claims speak of paying members alone. The archive shows no receipts, which does not mean that there was no plan: plans that an employer pays, or that are billed elsewhere, leave none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for receipts in your e-mail or on bank statements, and say the periods in a facts file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements leave minors out. An adult is taken for granted where no date is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in a facts file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the account was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be shared before there is an account. The archive does not say when it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the complete archive, which holds Registration.csv, or say it in a facts file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive holds no message file, so nothing can be said about private messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask LinkedIn for the larger archive, with messages ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn hands out a smaller part first; posts, comments, searches and more come in the complete one, up to a day later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the complete archive too, and open it together with this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of your data were taken for which model, when, and who received them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No archive says it: it is known to LinkedIn alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask LinkedIn in an access request; this program writes the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with: %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody of your name writes with you. Their messages are told from yours by the profile&apos;s address; please check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile&apos;s place on the day of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the country that LinkedIn took a security check to come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s place (%1) is in no list of countries here; say where you lived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a log-in from this address; its country is not in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the country of billing of a charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%2; a charge shows the plan for the term it pays for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every month has 28 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 charges, the last in record %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 of them without an amount, such as a trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name such as Basic_LinkedInDataExport_MM-DD-YYYY.zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages.csv with the column CONVERSATION ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections.csv, Profile.csv, Registration.csv, Invitations.csv or Receipts_v2.csv with LinkedIn&apos;s columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two other members with LinkedIn&apos;s names and columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 other members have LinkedIn&apos;s names and columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive&apos;s name is one that LinkedIn gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has LinkedIn&apos;s columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says when this archive was made; its newest record is taken as the day up to which it speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times of %1 rows name no time zone; they are shown as if they were UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has fewer cells than the header has columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has more cells than the header has columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark opened in this row and never closed; the next sound row was searched for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is no valid UTF-8; it was read as Windows-1252, which is a guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row, or a cell of it, is larger than the limits record_bytes and cell_bytes allow; see its exact bytes, or raise them with --limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member ends in the middle of this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row holds half a character; it is shown as the replacement character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for: the names of everyone who takes part in a conversation, or is named in the archive&apos;s lists of connections, contacts, invitations, recommendations and endorsements; in either order, in any case, with or without accents, as one word, in percent signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full name is replaced everywhere. A single part of a name is replaced where it is written with a capital, and in any case inside conversations in which that person takes part. Forms that grammar makes of a name are replaced by “[name]” where they begin like one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for: e-mail addresses, phone numbers, addresses of profiles and account names by their shapes, and postal addresses where a street and a house number stand together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data subject&apos;s own names, accounts, e-mail addresses and phone numbers stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Person 3” is the same person in every pack of this case. People are told apart by what the platform tells them apart by, and by their name where it says nothing: two of one name may then share a pseudonym. An organisation that wrote may bear one too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“[name]” stands for a name that several people bear. A single first name bears the pseudonym of the one person of the case who has it, and may in truth mean another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that are names of people here are replaced wherever they have a capital, also where they mean something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts of connections and contacts, and the titles of group conversations, are left out as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hashes of records are made with a key that stays in the case: nobody can guess a short text from its hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for, and shown by their last four: US social-security and taxpayer numbers by their shape, card numbers and IBANs by their check digits, and other account and tax numbers where a word beside them says what they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for, and shown by the year alone: dates beside a word for birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of minors that were given for this pack are shown by their initials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked for: people who take part in no conversation and stand in no list of the archive, nicknames, misspelt names, names transliterated into another alphabet, and names hidden by look-alike letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked for: single parts of a name in small letters outside conversations with that person; and words such as “An”, “Do” or “In”, where somebody is called so, but in full names and in that person&apos;s conversations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked for: what describes somebody without a name, such as an employer, a job or a place; postal addresses of other forms; phone numbers that look like other numbers or stand inside web addresses; text in pictures or in encoded blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses of single posts stay: whoever opens one may see who wrote it. So do the length and the place of a record in the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please read the pack before you hand it on: the finding is done by rules, and rules miss things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked for in this profile: social-security, tax, card and account numbers, and dates of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked for: numbers without a check digit, a known shape or a word beside them; dates of birth with no such word; minors whose names were not given; passport, driving-licence and health-insurance numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule 5.2 makes the one who files answer for what is in the filing; this program cannot take that over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is redacted. The pack shows other people&apos;s names and messages: it is for your own lawyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, made from some time between %1 and %2 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaches %1%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, made from %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only while the setting %1 is on; %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only from the age of %1 on; an adult is taken for granted where no birth date is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only up to the age of %1; taken not to apply where no birth date is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for data of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what you wrote or made yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only records that are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if %1%2. No archive shows this; you can settle it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken to be on where nobody recorded its state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken to be off where nobody recorded its state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its state is unknown where nobody recorded it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off after the start, it keeps out only what is made afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its letter this covers everything. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1Shown as context: it makes no window unless you switch it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for paying members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for members with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, except %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text covers these kinds of data in broad words, without naming them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text names these kinds of data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hands down the words of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From some time between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> until some time between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to ~%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; from %1 on it is not known whether it still holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> until %1, not included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> on, still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data archive (&quot;Get a copy of your data&quot;), Basic or Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to LinkedIn in a browser on a computer; the app on a phone does not offer the download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Settings &amp; Privacy, then Data privacy, then &quot;Get a copy of your data&quot; under &quot;How LinkedIn uses your data&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the larger data archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press &quot;Request archive&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the e-mail that says the archive is ready, and download the ZIP from the page that it links to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the ZIP as it is: do not unpack it or save a table from it in a spreadsheet program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The larger data archive. Single categories give a smaller one, in minutes, in which most of it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to about 24 hours. A first part with the basics may come within minutes; wait for the Complete one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By e-mail to your primary address, one message for each part. The link works for about 72 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before closing the account: afterwards no archive is given. Do not delete messages before; what is deleted is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of any privacy setting, of &quot;Data for Generative AI Improvement&quot; among them, and when it changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which data went into training, for which model, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a message was sent as InMail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages and activity in LinkedIn Groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments as files: their links expire.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Not a date: write 2024-09-18, 2024-09 or 2024</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Open one case alone, or archives alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there any more. It may have been moved; open it with “Open case…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading your archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding to your case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept of what had not been read whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working the windows out anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the evidence pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying the evidence pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop zone for archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop your archive here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ZIP, several parts of one, or the unpacked folder. A saved case works, too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a &amp;pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V&amp;erify a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No archive is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an archive or a case to write a pack of it. A pack of anybody&apos;s can be verified without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already. A pack never overwrites anything: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the pack as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who is who to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper of the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you, as the archive names you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers: prefix and first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the records&apos; own bytes, so that each can be checked against its hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A redacted pack never holds the records&apos; own bytes: names stand in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive was moved: say where it is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prefix is up to 20 letters, digits, - or _, such as SMITH-.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first number lies between 0 and %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the pack holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One review file for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day (the custom)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where it is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write the pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record is like what you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will not be in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the standard view, and the pack records that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made to, the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made (days in UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one verdict, or all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every kind of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one kind, or all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With any tag or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one tag, or all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of minors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of minors, with ; between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also write who is who to a file of its own, to be kept apart from the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all of this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack id: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was checked holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 thing does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 things do not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody&apos;s pack: every byte is checked against its hashes, and everything in it against everything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;ZIP…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack id that you were told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack id that you were told (may be left empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with an archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pack id has 64 digits and letters from a to f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pack is chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each record is compared with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records are compared with no archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For people, courts and print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report as a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For people: opens in any browser, and loads nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every table as a sheet, for reading and sorting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every table for other programs, safe to open in a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The faithful copy for machines. Verifying needs it to work the verdicts out anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review files (RSMF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations for review software of law firms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: for your own lawyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other people: names and addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other people, and what US courts want masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 file for review software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files for review software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 file that you attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files that you attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records&apos; own bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: left out by what you chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of them only because no date is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: kept back by you; the pack lists number, kind, day and reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 attached: a program cannot redact a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records&apos; own bytes: names stand in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records&apos; own bytes: left out by what you chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not where it was: %1. Say where it is, or leave the records&apos; own bytes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy pack id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack id fixes every byte of the pack: tell it to whoever gets the pack, in a letter of its own. VERIFY.txt in the pack says how anybody can check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what is said of the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left out by what you chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kept back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultsModel</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not hold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Kind of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undated only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only records of which the archive gives no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRecords</name>
    <message>
        <source>Its first records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;raw record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why this verdict?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the raw record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as %1. The bytes agree with the hash taken when the archive was inspected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First records of this member</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideCard</name>
    <message>
        <source>How do I get my archive?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What no archive holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s own page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Joined</name>
    <message>
        <source>%1 archives are one case now: %2. What stands in more than one is counted once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the case: %2. The case has %1 more now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them was in the case already and added nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of them were in the case already and added nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepOut</name>
    <message>
        <source>&amp;Keep out of packs …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it into packs again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for keeping it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason (packs state it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of withheld records in every pack states this reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept out of every pack. Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 of these are kept out of every pack. Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another &amp;reason …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindsCard</name>
    <message>
        <source>By kind of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records by kind of data and verdict</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when the program is opened the next time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Only the records of one member of the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what was chosen on the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarksCard</name>
    <message>
        <source>Your tags and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 messages are chosen: this is said of all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the tag %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberFilters</name>
    <message>
        <source>Search members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names, notes and hashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What asks for a look first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they stand in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By kind of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most records first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberPane</name>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a member to see what it is and what it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was odd in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all its records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (record %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of which %2 stand in another archive too and are counted there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken: it was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read from its first byte to its last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program does not know this kind of file. Nothing in it was read, and none of it is in any count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged in the archive. What can still be read of it is among the results; there may have been more in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left out, for the reason in the note. None of it is in any count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been dealt with yet: open the archive again to finish it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MembersModel</name>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evi&amp;dence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write an evidence pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify a pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add archives to t&amp;his case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save case as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Work out anew with this program&apos;s statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the s&amp;tandard question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tr&amp;y again to open for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a &amp;letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Access request (GDPR, Article 15)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Objection (GDPR, Article 21)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request to &amp;know (California)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Farther</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a &amp;PNG picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as an &amp;SVG drawing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How do I get my archive?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Data Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageDetail</name>
    <message>
        <source>Why? The reasons for the verdict on the chosen message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the &amp;messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a message to see why it has its verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses in this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the address in full: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageFilters</name>
    <message>
        <source>Search messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ilters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search and all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InMail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your tags and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InMail: any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With signs of InMail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You say: InMail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You say: not InMail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments: any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest message first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earliest message first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most messages first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds of message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags and notes: any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept out of packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No archive is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an archive or a case: the conversations in it can then be read here, each message with its verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive holds no messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the platform for it anew, and tick all that it offers. The start page has the steps.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>Not a date: write 2024-09-18, 2024-09 or 2024, or 2024-09-18 17:05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of %1 (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the beginning of %1 (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 here, %2 UTC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note on this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note of yours. It goes into the case and into packs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program has a fault (%1). What was saved is safe; you can go on. Please report it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewCards</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No window of known certainty: there is no stretch of time to name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earliest start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this time records could have been shared, if the statements hold. The archive speaks up to %1 (UTC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>According to whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statement that we know of reaches a record of this archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2; bears on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts that the answer rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beginning not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was odd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1 times)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewMissing</name>
    <message>
        <source>What is missing, and how to get it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that this answer needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also object to the use of your data from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an objection (GDPR)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the letter (GDPR)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the letter (California)…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements as known on %1 (version %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 members: %2; %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stand in more than one archive and are counted once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner not named in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 archive of %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>What decides the verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verdict looks at statements on these purposes alone. With any other choice than the standard one, every page says so, and so does an evidence pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements shown for context, switched in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. Choose one in the list to switch it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, and read statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of what decides the verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Work the verdicts out anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You changed what decides the verdict. The verdicts shown are still those from before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No purpose is ticked: a verdict would look at nothing. Tick at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (standard)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Pictures, mails and documents (*.png *.jpg *.jpeg *.webp *.heic *.eml *.msg *.pdf *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No archive knows these. Leave out what you like: it stays unclear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No archive is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an archive or a case: what it cannot know, such as where you lived, is then asked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where did you live?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rules held depends on it. No date: always, or still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the AI setting on or off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were you a paying member?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some statements speak of paying members alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When were you born?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some statements ask for an age. No date: an adult.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when was it so, or on which day did you see it so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: since when, or seen on which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file that shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A screenshot, an e-mail or another file that shows it. It goes into the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached: %1. Attach another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, SHA-256 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: yes, that is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your answer, not kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: to, the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you lived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paying member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day lies after the archive&apos;s last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write year, month and day: 1990-05-17.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a paying member (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 I am not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AI setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when, or seen when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AI setting: seen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day, time if known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you know? (a note)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= %1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say since when. If you only saw it so one day, choose “seen on”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on which day you saw it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the archive: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at all times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beginning not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the archive (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive also points to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (once)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said by you (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with an attachment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsEffect</name>
    <message>
        <source>What this would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep these answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are kept in the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed yet. Change an answer, and see here what it would do before you keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo what was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the answers cannot be read yet. It is said beside the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you keep these answers:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record would get another verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more would get another verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would be “%2” instead of “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There would be no window of known certainty any more; now there are some from %1 to %2 (UTC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There would be windows of known certainty, from %1 to %2 (UTC); now there are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earliest start would be %1 instead of %2 (UTC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest end would be %1 instead of %2 (UTC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 statement would bear on another number of records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 statements would bear on other numbers of records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsFirst</name>
    <message>
        <source>Your archive is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your archive is read. These are asked once, and stand at the left from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Skip, show the result (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RawCard</name>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;raw record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the raw record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes agree with the hash taken when the archive was inspected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes differ from those that were inspected: the archive was changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in archive %1: %2, record %3, SHA-256 %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingColumn</name>
    <message>
        <source>This is the last match in this conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first match in this conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 messages are copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of the messages are copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer. The archive itself is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Your last cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember the cases that I open (where the file is and when, nothing of what is in it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. A case that you save or open is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases that you open are not remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off this list; the file stays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>%1, not found: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases that you open are not remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember cases that I open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordDetail</name>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a record to see what it says, and why it has its verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is cut short or damaged in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ({0} here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone inferred from the format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone not known, read as UTC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordsModel</name>
    <message>
        <source>When (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No archive is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an archive or a case: every record in it is then listed here, with its verdict and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record is like that. Change or clear the filters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegionField</name>
    <message>
        <source>Country or US state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place of that name is known: choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search the text of all records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingStatesModel</name>
    <message>
        <source>From (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>%1, on a line of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Say when a setting was on or off …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No archive is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an archive or a case: the settings that bear on its records are then shown here, along time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting bears on this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statement that reaches a record of this case depends on a setting, and nobody recorded one. If you know when a setting was on or off, say so: it is then shown here, and the results follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stretch chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against this stands: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each change did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record is covered while a statement that depends on this setting has a window for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record was covered just before or after: the change itself did nothing to the windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where what is said differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The better-founded one counts: read from the archive, before said by you, before assumed from one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by the statements that depend on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where nobody recorded it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The knowledge base of this case does not list it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does not cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address of this setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen, but a stronger fact says otherwise: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States of this setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Say or try when it was on or off …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if: windows and counts change as you answer. The case stays as it is until you keep the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states, in order of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a line of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen at one moment (struck through: changes nothing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“On” stands high, “off” low. Left and Right step from stretch to stretch; times are UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources on this setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, where by default %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody recorded this setting: what holds by default is taken for granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody recorded this setting, and no default is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it up where it is set, note its state and the day, and keep a screenshot; e-mails of the platform may tell when it changed. Then say so here, or in a facts file: the results follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed from one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by default, nobody recorded it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no known beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still so on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At all times up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1; no beginning is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1, still so on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was seen %1 on %2, and was something else before: it changed at an unknown time in this stretch. (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody recorded it, and the statements name no state that it has by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody recorded it. The statements that depend on it take it to be %1 by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at all times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on %1 is no longer covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on %1 are no longer covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from before stays covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from before stay covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on it is not known whether %1 is still covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on it is not known whether %1 are still covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on %1 is covered; before, that is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on %1 are covered; before, that is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on %1 is not covered; before, that is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on %1 are not covered; before, that is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether %1 is covered is not known, before as after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether %1 are covered is not known, before as after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on %1 is covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on %1 are covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on it is not known whether %1 is covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on it is not known whether %1 are covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from then until %1, of these kinds of data: %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from then on, up to %1, of these kinds of data: %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettleCard</name>
    <message>
        <source>Is this an InMail?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an InMail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer holds for the whole conversation. It goes into the case, and the results follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive does not say. There are signs of it only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>In the timeline&apos;s picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the next hit of a search, to the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F3, Shift+F3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the reasons back to the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the next control, to the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>press a button, tick a box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt and the letter that is underlined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skip the questions that are asked after the first reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search keys and what they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key does that. Try another word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesCard</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandardBanner</name>
    <message>
        <source>This is not the standard view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the &amp;standard view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the standard view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These purposes count too: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These do not count: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements switched in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of your data could have been shared for AI training?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the archive that you downloaded from a platform. You will see which of your data could have been shared, when, according to whom, and who disputes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your archive is read on this computer. The app contains no code that connects to a network. It keeps a case file where you put it, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No archive at hand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo is a small archive of invented people. It shows every kind of answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementFilters</name>
    <message>
        <source>Search statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search statements and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it bears on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bears on this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bears on no record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What bears on the case first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the day it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By who says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the knowledge base</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementPane</name>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a statement to read it in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a window for %1 of this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a window for no record of this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the %1 that it has a window for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it count towards verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What decides the verdict …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It and these contradict or deny one another. None is settled here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the statement: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name in lists and packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementsModel</name>
    <message>
        <source>Says that data go in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says that data stay out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says that the texts are silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts towards verdicts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts towards verdicts because you switched it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its purpose is not among those that decide verdicts in this view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown for context and decides nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It decides nothing: it tells that the texts of its time do not speak of these data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementsPage</name>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;decides the verdict …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No archive is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an archive or a case: what platforms, authorities and others say of its data is then listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statement is like that. Change or clear the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 statement, of which %2 bears on this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 statements, of which %2 bear on records of this case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreadHead</name>
    <message>
        <source>&amp;Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? The reasons for the verdict on the chosen message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The match before (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next match (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message here matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You say that it is InMail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You say that it is not InMail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>Messages of this conversation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TickGroup</name>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>As a &amp;PNG picture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As an &amp;SVG drawing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No archive is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an archive or a case: what was said of its data, and when your records were made, is then drawn here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What if …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a fact about you and see windows and counts change. The case stays as it is until you keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save pict&amp;ure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From day (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To day (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last &amp;year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the time in which a setting changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the last year that the archive speaks of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farther</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 UTC (%2 here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At all times, as far as the archive speaks: up to %1 (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to %1 (UTC); no beginning is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 on, still so on %2 (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2 (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 UTC (from %2 here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is not known: it lies somewhere in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been made later, up to %2 (UTC): the archive dates it no more exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of them may have been made later, up to %2 (UTC): the archive dates them no more exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could have been shared, according to whom. All times in UTC. Made with Data Inspector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Up, Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go from lane to lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go along a lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to what is said of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move in time by a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move in time by what is in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the beginning, to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+, −, wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearer, farther</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let go, so that Tab leads on; again: back to the last stretch of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins or ends somewhere here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions met, by what is known of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known whether they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event, its day not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the looks mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the platform and of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, up to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, none here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by six hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by five years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you lived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting; where by default %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the platform has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All times in UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look &amp;nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at something, or go to it with the keys, to see what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List the records that it has a window for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a window for no record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List %1 that it has a window for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List the records made then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record was made then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List %1 made then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 statements bear on records of this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was true of you, by how it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dated before or after this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the time of their making and by verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not drawn: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some time between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 %2 (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on, still open on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on; from %1 on it is not known whether it still holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to some time between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a window for %1 of this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what is known of you, its conditions are met: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is not known that decides whether its conditions are met: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictsCard</name>
    <message>
        <source>Your records by verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All records by verdict</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WholeText</name>
    <message>
        <source>Text of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters %1 to %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Contradicted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These say that data of this kind are not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would apply if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These would bear on the record under a condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These speak of data of this kind, but not of this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts of this time do not speak of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By their letter these cover everything; they decide nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyFolds</name>
    <message>
        <source>Contradicted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would apply if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not dated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read from the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded; the default stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
