package spotcheck.law;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import spotcheck.regulation.LawTable;

/** The law where it is deployed. */
public interface DeployedLaw {

    /** All versions, the newest first: that in force stands at the head. */
    List<Version> versions();

    /** The files of the version in force. */
    List<File> files();

    /** All that is in force by name, without folder; the lists of the law are those of the program until they are changed. */
    Map<String, byte[]> contents();

    /** What is wrong with files that would come into force now, in Chinese; nothing is stored. */
    List<String> findings(Map<String, byte[]> files);

    /** The tables among some files, ready to be asked; those that cannot be read are not among them. */
    List<LawTable> tables(Map<String, byte[]> files);

    /**
     * Brings files into force, checked as a process owner's.
     *
     * @return the new version
     */
    String release(String title, String owner, Map<String, byte[]> files);

    /**
     * Brings a version of before into force again, whole and as it was.
     *
     * @return the new version
     */
    String restore(String title, String version);

    /**
     * The whole procedure as of one deployment.
     *
     * @param by empty for what the program brought
     * @param running cases that run by it
     */
    record Version(String id, String name, OffsetDateTime at, String by, long running) {}

    /**
     * A file in force.
     *
     * @param kind in Chinese
     * @param version of what it defines, empty where the engine counts none
     */
    record File(String kind, String name, String title, String version, long size) {

        /** Without the folder in which it was deployed. */
        public String plain() {
            return name.substring(name.lastIndexOf('/') + 1);
        }
    }
}
